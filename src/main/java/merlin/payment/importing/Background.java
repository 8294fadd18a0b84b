package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import merlin.shared.Caller;

/** Runs a piece of work on another thread as the program itself. */
@ApplicationScoped
public class Background {
    @Inject
    Caller caller;

    @ActivateRequestContext
    public void run(Runnable work) {
        caller.isSystem();
        work.run();
    }
}
