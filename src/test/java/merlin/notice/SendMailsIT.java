package merlin.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import merlin.survey.InBackground;
import merlin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails on their way to a mail server that answers as told, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SendMailsIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    Waiting waiting;

    @Inject
    InBackground inBackground;

    private final String to = UUID.randomUUID() + "@heron.example";

    /** The mails to one address in the outbox; those of other tests stay where they are. */
    @ApplicationScoped
    public static class Waiting {
        @PersistenceContext(unitName = "merlin")
        EntityManager em;

        @Inject
        Outbox outbox;

        @Inject
        SendMails sendMails;

        @Transactional
        public void write(String to) {
            outbox.write(to, "Your pass", "Hello");
        }

        @Transactional
        public void send(String to, int port) {
            sendMails.hand(mails(to), new MailServer("127.0.0.1", port));
        }

        @Transactional
        public int count(String to) {
            return mails(to).size();
        }

        private List<Mail> mails(String to) {
            return em.createQuery("select m from Mail m where m.to = :to", Mail.class)
                    .setParameter("to", to)
                    .getResultList();
        }
    }

    /** Speaks as much SMTP as a mail needs. One conversation after the other. */
    public static class Listener implements AutoCloseable {
        final AtomicInteger conversations = new AtomicInteger();
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        private final Map<String, String> answers;

        /** @param answers by the command's first word, where they are not the friendly ones */
        Listener(Map<String, String> answers) throws IOException {
            this.answers = answers;
            Thread thread = new Thread(this::listen);
            thread.setDaemon(true);
            thread.start();
        }

        private void listen() {
            while (!socket.isClosed()) {
                try (Socket one = socket.accept()) {
                    conversations.incrementAndGet();
                    talk(new BufferedReader(new InputStreamReader(one.getInputStream())), one);
                } catch (IOException over) {
                    if (!socket.isClosed()) throw new UncheckedIOException(over);
                }
            }
        }

        private void talk(BufferedReader in, Socket one) throws IOException {
            PrintStream out = new PrintStream(one.getOutputStream(), true);
            out.print("220 listener\r\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
                boolean data = command.equals("DATA");
                out.print(answers.getOrDefault(command, data ? "354 go on" : "250 fine") + "\r\n");
                if (data) {
                    while (!".".equals(in.readLine())) {}
                    out.print("250 taken\r\n");
                }
                if (command.equals("QUIT")) return;
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Sends as often as asked, and counts what waits afterwards. */
    private int waitingAfter(int tries, Listener server) {
        for (int i = 0; i < tries; i++) inBackground.run(() -> waiting.send(to, server.port()));
        return waiting.count(to);
    }

    @Test
    void not3AMailThatTheServerTookLeavesTheOutbox() throws IOException {
        waiting.write(to);
        try (Listener server = new Listener(Map.of())) {
            assertEquals(0, waitingAfter(1, server));
            assertEquals(1, server.conversations.get());
        }
    }

    @Test
    void not4AnAddressRefusedForGoodIsNotTriedAgain() throws IOException {
        waiting.write(to);
        try (Listener server = new Listener(Map.of("RCPT", "550 5.1.1 no such user"))) {
            assertEquals(0, waitingAfter(2, server));
            assertEquals(1, server.conversations.get());
        }
    }

    @Test
    void not4AServerThatIsBusyIsAskedAgainUntilItTakesTheMail() throws IOException {
        waiting.write(to);
        try (Listener busy = new Listener(Map.of("RCPT", "451 4.7.1 greylisted"))) {
            assertEquals(1, waitingAfter(19, busy));
        }
        try (Listener server = new Listener(Map.of())) {
            assertEquals(0, waitingAfter(1, server));
        }
    }

    @Test
    void not4ARefusedSenderIsOurOwnFaultAndTheMailIsGivenUpAfterFiveDaysOnly() throws IOException {
        waiting.write(to);
        try (Listener server = new Listener(Map.of("MAIL", "550 5.7.1 sender not allowed"))) {
            assertEquals(1, waitingAfter(119, server));
            assertEquals(0, waitingAfter(1, server));
        }
    }
}
