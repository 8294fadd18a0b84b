package merlin.attack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import merlin.attack.HeldCommit.Moment;

/** One use case with its real database in a process small enough to be killed often: a request a connection, bytes in and out. */
final class SmallProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private SmallProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param program its main method ends with {@link #serve} */
    static SmallProcess start(Class<?> program, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = process.inputReader().readLine();
        if (line == null) throw new IllegalStateException("the process ended");
        return new SmallProcess(process, Integer.parseInt(line.strip()));
    }

    /** @return the answer; null if the process died before it was complete */
    byte[] send(byte[] request) {
        return send(request, Moment.NEVER);
    }

    private byte[] send(byte[] request, Moment moment) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeByte(moment.ordinal());
            out.writeInt(request.length);
            out.write(request);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] answer = new byte[in.readInt()];
            in.readFully(answer);
            return answer;
        } catch (IOException died) {
            return null;
        }
    }

    /**
     * Lets the second request come to the moment between its commit and its answer, then sends all others at once and kills when
     * the first stands right before its commit; its open transaction may keep the others waiting.
     *
     * @return for each request whether it was answered
     */
    List<Boolean> killAmong(List<byte[]> requests) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Boolean>> answered = new ArrayList<>();
            answered.add(callers.submit(() -> send(requests.get(1), Moment.BETWEEN_COMMIT_AND_ANSWER) != null));
            awaitHeld();
            answered.add(0, callers.submit(() -> send(requests.get(0), Moment.BEFORE_COMMIT) != null));
            for (byte[] other : requests.subList(2, requests.size())) {
                answered.add(callers.submit(() -> send(other) != null));
            }
            awaitHeld();
            kill();
            List<Boolean> all = new ArrayList<>();
            for (Future<Boolean> one : answered) all.add(one.get());
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private void awaitHeld() throws IOException {
        String line = process.inputReader().readLine();
        if (!HeldCommit.HELD.equals(line)) throw new IllegalStateException("instead of a held request: " + line);
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** In the process: answers each request by the work, on a thread of its own, until it is killed. */
    static void serve(UnaryOperator<byte[]> work) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
            System.out.println(server.getLocalPort());
            while (true) {
                Socket caller = server.accept();
                new Thread(() -> answer(work, caller)).start();
            }
        }
    }

    private static void answer(UnaryOperator<byte[]> work, Socket caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            HeldCommit.at(Moment.values()[in.readByte()]);
            byte[] request = new byte[in.readInt()];
            in.readFully(request);
            byte[] answer = work.apply(request);
            DataOutputStream out = new DataOutputStream(caller.getOutputStream());
            out.writeInt(answer.length);
            out.write(answer);
        } catch (IOException gone) {
            // the caller sees a closed connection
        } catch (RuntimeException failed) {
            System.out.println("failed: " + failed);
        }
    }
}
