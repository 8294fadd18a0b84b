package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.shared.Tick;
import merlin.survey.invitation.Letters;

/** Sends what waits in the outbox when a mail host is set; keeps what failed for the next time (NOT-1, NOT-3). */
@ApplicationScoped
@Transactional
@Allowed(Role.SYSTEM)
public class SendMails {
    private static final System.Logger LOG = System.getLogger("merlin.notice");
    private static final int AT_ONCE = 200;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    public void send(@Observes Tick tick) {
        if (Settings.demo() || Settings.mailHost().isEmpty()) return;
        hand(outbox.unsent(AT_ONCE), new MailServer(Settings.mailHost().orElseThrow(), Settings.mailPort()));
    }

    /** NOT-4 Whatever the server took or will never take leaves the outbox; the rest stays for the next time. */
    void hand(List<Mail> mails, MailServer server) {
        LocalDate today = MerlinClock.todayUtc(clock);
        for (Mail mail : mails) {
            MailServer.Answer answer = server.take(mail);
            if (answer.outcome() == MailServer.Outcome.TOOK) {
                mail.sent(clock.instant());
                outbox.remove(mail);
                letters.handedOver(mail.deliveryId(), today);
                continue;
            }
            mail.failed(answer.words());
            if (answer.outcome() == MailServer.Outcome.NOT_NOW && !mail.triedOften()) continue;
            outbox.remove(mail);
            letters.refused(mail.deliveryId(), answer.words(), today);
            LOG.log(System.Logger.Level.WARNING, "NOT-4 a mail was given up: {0}", answer.outcome());
        }
    }
}
