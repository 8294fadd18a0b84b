package merlin.attack;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Submission;

/**
 * The ballot program's acceptance of answers with its real database in a process small enough to be killed often: a submission
 * goes in, the 32 bytes of its receipt come back.
 */
final class BallotProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private BallotProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param survey file with the survey's description */
    static BallotProcess start(String url, String user, Path survey) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        BallotProcess.class.getName(),
                        url,
                        user,
                        survey.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = process.inputReader().readLine();
        if (line == null) throw new IllegalStateException("the process ended");
        return new BallotProcess(process, Integer.parseInt(line.strip()));
    }

    /** @return the receipt; null if the process died before it answered */
    byte[] send(byte[] submission) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(submission);
            byte[] receipt = socket.getInputStream().readNBytes(32);
            return receipt.length == 32 ? receipt : null;
        } catch (IOException died) {
            return null;
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        ABallot ballot = new ABallot(ABallotDatabase.at(arguments[0], arguments[1]));
        Descriptor survey = ballot.open(Descriptor.of(Files.readAllBytes(Path.of(arguments[2]))));
        try (ServerSocket server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
            System.out.println(server.getLocalPort());
            while (true) {
                Socket caller = server.accept();
                new Thread(() -> answer(ballot, survey, caller)).start();
            }
        }
    }

    private static void answer(ABallot ballot, Descriptor survey, Socket caller) {
        try (caller;
                OutputStream out = caller.getOutputStream()) {
            byte[] body = new byte[Submission.BYTES];
            new DataInputStream(caller.getInputStream()).readFully(body);
            out.write(ballot.acceptBytes(survey, body));
        } catch (IOException gone) {
            // the caller sees a closed connection
        }
    }
}
