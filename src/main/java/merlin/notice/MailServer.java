package merlin.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import merlin.shared.Settings;

/** The SMTP server that takes our mails, and how its answers are understood (NOT-4). */
class MailServer {
    /** What became of one mail at one try. */
    enum Outcome {
        TOOK,
        /** The address is refused for good: SMTP 5xx for the addressee (RFC 5321, 4.2.1), or it is no address at all. */
        REFUSED,
        /** Anything else, also what is wrong on our own side: no connection, SMTP 4xx, our sender refused. */
        NOT_NOW
    }

    /** @param words the server's own; empty when it took the mail */
    record Answer(Outcome outcome, String words) {}

    private final Session session;

    /** @param port SMTP; the connection is encrypted when the server offers it. Waits ten seconds at most at each step. */
    MailServer(String host, int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        session = Session.getInstance(properties);
    }

    Answer take(Mail mail) {
        try {
            Transport.send(message(mail));
            return new Answer(Outcome.TOOK, "");
        } catch (AddressException noAddress) {
            return new Answer(Outcome.REFUSED, "This is no e-mail address.");
        } catch (SendFailedException failed) {
            boolean refused = failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
            return new Answer(refused ? Outcome.REFUSED : Outcome.NOT_NOW, said(failed));
        } catch (MessagingException failed) {
            return new Answer(Outcome.NOT_NOW, "The mail server could not be reached.");
        }
    }

    /** What the server said: the message of the innermost exception. */
    private static String said(SendFailedException failed) {
        Exception inner = failed;
        while (inner instanceof MessagingException outer && outer.getNextException() != null) {
            inner = outer.getNextException();
        }
        return String.valueOf(inner.getMessage()).strip();
    }

    private Message message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(Settings.mailFrom());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getTo()));
        message.setSubject(mail.getSubject(), "UTF-8");
        message.setText(mail.getBody(), "UTF-8");
        return message;
    }
}
