package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.shared.Settings;

/** The newest mails, for everybody, in demo mode only: there the addresses are invented. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadDemoMails {
    private static final int MOST = 60;

    @Inject
    Outbox outbox;

    public List<Mail> newest() {
        if (!Settings.demo()) throw new NotFound("page", "/demo/mail");
        return outbox.newest(MOST);
    }
}
