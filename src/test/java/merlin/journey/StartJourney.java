package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that cannot succeed: each ends with exit code 1 and a message that says what to do. */
class StartJourney {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> LAUNCHER = List.of(JAVA, "deploy/Launcher.java");

    @TempDir
    Path folder;

    private record Ended(int exit, String said) {}

    @Test
    void aTakenPortIsToldWithAnotherToTry() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ended ended = run(LAUNCHER, Map.of("MERLIN_HTTP_PORT", String.valueOf(other.getLocalPort())));
            refused(ended, "port " + other.getLocalPort() + " is in use. Stop the other program, or choose another");
        }
    }

    @Test
    void aPortThatIsNoNumberIsToldAsWritten() throws Exception {
        refused(run(LAUNCHER, Map.of("MERLIN_HTTP_PORT", "http")), "MERLIN_HTTP_PORT is \"http\". Set it to a number");
    }

    @Test
    void aMissingJdkIsToldWithTheVersionNeeded() throws Exception {
        Path sed = folder.resolve("sed"); // reads the version of each Java found: here all are old
        Files.writeString(sed, "#!/bin/sh\necho 11\n");
        assertTrue(sed.toFile().setExecutable(true));
        String path = folder + ":" + System.getenv("PATH");
        refused(run(List.of("deploy/run"), Map.of("PATH", path)), "no JDK 17 or newer was found. Install one");
        refused(
                run(List.of("deploy/run"), Map.of("MERLIN_JAVA", "/nowhere/java")),
                "MERLIN_JAVA=/nowhere/java is not a");
    }

    @Test
    void cri2AChangedEditionFileIsRefusedAtStart() throws Exception {
        Path data = folder.resolve("data");
        useAnotherEditionFile(data);
        Ended ended = run(
                LAUNCHER,
                Map.of(
                        "MERLIN_DATA_DIR", data.toString(),
                        "MERLIN_RUN_DIR", "target/run-refused",
                        "MERLIN_HTTP_PORT", String.valueOf(freePort())));
        refused(ended, "the program could not be deployed");
        assertAll(
                () -> assertTrue(ended.said.contains("(merlin-2018) has been used since"), ended.said),
                () -> assertTrue(ended.said.contains("Put the old file back"), ended.said));
    }

    /** A registry in which an assessment began under an edition whose file was then another one. */
    private static void useAnotherEditionFile(Path data) throws Exception {
        Files.createDirectories(data);
        ConfiguredDataSource registry = registry(data, ";create=true");
        Migrations.run(registry, "db/registry");
        try (Connection connection = registry.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into edition_use values ('merlin-2018', '" + "0".repeat(64) + "', current_timestamp)");
        }
        assertThrows(SQLException.class, registry(data, ";shutdown=true")::getConnection);
    }

    private static ConfiguredDataSource registry(Path data, String option) {
        ConfiguredDataSource registry = new ConfiguredDataSource();
        registry.setUrl("jdbc:derby:" + data + "/registry" + option);
        registry.setUser("merlin");
        registry.setPassword("merlin");
        return registry;
    }

    private static void refused(Ended ended, String words) {
        assertEquals(1, ended.exit, ended.said);
        assertTrue(ended.said.contains("merlin: " + words), ended.said);
        assertTrue(!ended.said.contains("\tat "), ended.said);
    }

    private Ended run(List<String> command, Map<String, String> settings) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("MERLIN_"));
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(4, TimeUnit.MINUTES), "it did not end");
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
