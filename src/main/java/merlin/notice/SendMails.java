package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Properties;
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
    private static final int AT_ONCE = 200;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    public void send(@Observes Tick tick) {
        if (Settings.demo() || Settings.mailHost().isEmpty()) return;
        Session session = session();
        for (Mail mail : outbox.unsent(AT_ONCE)) {
            try {
                Transport.send(message(session, mail));
                mail.sent(clock.instant());
                outbox.remove(mail);
                letters.handedOver(mail.deliveryId(), MerlinClock.todayUtc(clock));
            } catch (SendFailedException e) {
                mail.failed(e.getClass().getSimpleName());
                letters.refused(mail.deliveryId(), said(e), MerlinClock.todayUtc(clock));
            } catch (MessagingException e) {
                mail.failed(e.getClass().getSimpleName());
            }
        }
    }

    /** What the mail server said about the address: the innermost of the exceptions. */
    private static String said(SendFailedException refused) {
        Exception inner = refused;
        while (inner instanceof MessagingException outer && outer.getNextException() != null) {
            inner = outer.getNextException();
        }
        return String.valueOf(inner.getMessage());
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Settings.mailHost().orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(Settings.mailPort()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        return Session.getInstance(properties);
    }

    private static Message message(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(Settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getTo()));
        message.setSubject(mail.getSubject(), "UTF-8");
        message.setText(mail.getBody(), "UTF-8");
        return message;
    }
}
