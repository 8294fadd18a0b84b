package merlin.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.shared.Caller;
import merlin.shared.Settings;
import merlin.shared.Started;

/** Tells the demonstration's story into an empty database (DEM-1), after the rooms have looked whether they may start. */
@ApplicationScoped
public class DemoData {
    @Inject
    Organisations organisations;

    @Inject
    Cast cast;

    @Inject
    Caller caller;

    @ActivateRequestContext
    public void tell(@Observes @Priority(jakarta.interceptor.Interceptor.Priority.APPLICATION + 900) Started started) {
        if (!Settings.demo()
                || !organisations.ofKind(OrganisationKind.DEPARTMENT).isEmpty()) return;
        caller.isSystem();
        cast.enter();
        Cast.partners().forEach(cast::enter);
    }
}
