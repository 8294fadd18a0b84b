package merlin.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import merlin.attack.HeldCommit.Moment;

/**
 * A wire between a program and its PostgreSQL that makes the moment at which the program dies: it holds back what a pass writes,
 * which is sent when the pass is signed, or the database's word that this is committed. All else it passes on.
 */
final class HeldWire implements AutoCloseable {
    private static final String WRITES = "update survey_partner";
    private static final String COMMITTED = "COMMIT\0";

    private final ServerSocket entrance = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Semaphore held = new Semaphore(0);
    private final int database;
    private volatile Moment moment = Moment.NEVER;

    /** @param database port of the database */
    HeldWire(int database) throws IOException {
        this.database = database;
        daemon(() -> {
            while (true) connect(entrance.accept());
        });
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** The next pass that is written is the one. */
    void holdAt(Moment next) {
        moment = next;
    }

    void awaitHeld() throws InterruptedException {
        if (!held.tryAcquire(1, TimeUnit.MINUTES)) throw new IllegalStateException("no pass was written");
    }

    /** Ends all connections, as the death of their owner does, and passes on what comes from now on. */
    void cut() throws IOException {
        moment = Moment.NEVER;
        for (Socket socket : open) socket.close();
        open.clear();
    }

    private void connect(Socket program) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
        open.addAll(List.of(program, server));
        AtomicBoolean wrote = new AtomicBoolean();
        daemon(() -> pass(program, server, sent -> {
            if (sent.toLowerCase(Locale.ROOT).contains(WRITES)) wrote.set(true);
            return wrote.get() && moment == Moment.BEFORE_COMMIT;
        }));
        daemon(() -> pass(server, program, said -> {
            boolean committed = said.contains(COMMITTED) && wrote.getAndSet(false);
            return committed && moment == Moment.BETWEEN_COMMIT_AND_ANSWER;
        }));
    }

    private interface Stop {
        boolean at(String piece);
    }

    private void pass(Socket from, Socket to, Stop stop) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[65536];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (stop.at(new String(Arrays.copyOf(piece, read), StandardCharsets.ISO_8859_1))) {
                    held.release();
                    in.transferTo(OutputStream.nullOutputStream());
                    return;
                }
                out.write(piece, 0, read);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // one end is gone, and so is the wire
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
