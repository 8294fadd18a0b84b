package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.account.SignInLinkMade;
import merlin.shared.Settings;

/** The mail with a way in for a partner (ACC-3): link and six digits together, so that opening the link alone does nothing. */
@ApplicationScoped
class SignInMails {
    @Inject
    Outbox outbox;

    void write(@Observes SignInLinkMade made) {
        outbox.write(made.email(), "Your way into Merlin", """
                Hello %s,

                open this link and enter the six digits below. It works once, within 30 minutes.

                %s/come-in?link=%s

                Six digits: %s

                This mail comes from the assessment body. The prime does not know that you asked for it.
                If you did not ask for it, you need do nothing.
                """.formatted(
                        made.name(), Settings.origin(), made.link(), made.code()));
    }
}
