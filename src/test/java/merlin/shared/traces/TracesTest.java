package merlin.shared.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What server, virtual machine and settings must not keep. */
class TracesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "TRC-6: {0} days between collecting and answering, demonstration {1}: may open {2}")
    @CsvSource({
        "1, false, true",
        "7, false, true",
        "0, false, false",
        "0, true, true",
        "8, false, false",
        "8, true, false",
        "-1, true, false"
    })
    void aDayLiesBetweenCollectingAndAnswering(int days, boolean demo, boolean mayOpen) {
        assertEquals(mayOpen, Traces.nextDay(days, demo).isEmpty());
    }

    @Test
    void trc6_theMessageNamesTheSettingAndWhatToDo() {
        assertEquals(
                "TRC-6 MERLIN_NEXT_DAY is 0: set it to a number of days from 1 to 7.",
                Traces.nextDay(0, false).get(0).toString());
    }

    @ParameterizedTest(name = "TRC-5: a virtual machine started with {0} keeps traces: {1}")
    @CsvSource({
        "-Xmx768m, 0",
        "-XX:+UseSerialGC, 0",
        "-Djava.io.tmpdir=/tmp, 0",
        "-javaagent:/opt/apm.jar=x, 1",
        "-agentpath:/opt/libprofiler.so, 1",
        "-agentlib:jdwp=transport=dt_socket, 1",
        "-Xrunjdwp:server=y, 1",
        "'-XX:StartFlightRecording=filename=/x.jfr', 1",
        "-XX:+HeapDumpOnOutOfMemoryError, 1",
        "-Djavax.net.debug=all, 1"
    })
    void aVirtualMachineCarriesNoWatcher(String option, int found) {
        assertEquals(found, MachineTraces.among(List.of("-server", option)).size());
    }

    @Test
    void trc5_aLogFinerThanInfoIsNamed() {
        Logger talkative = Logger.getLogger("merlin.test.traces.talkative");
        talkative.setLevel(Level.FINE);
        try {
            assertTrue(
                    MachineTraces.talkative(LogManager.getLogManager()).stream()
                            .anyMatch(
                                    trace -> trace.toString()
                                            .equals(
                                                    "TRC-5 the log \"merlin.test.traces.talkative\" is at level FINE: set it to INFO or coarser.")));
        } finally {
            talkative.setLevel(null);
        }
        assertTrue(MachineTraces.talkative(LogManager.getLogManager()).stream()
                .noneMatch(trace -> trace.found().contains("merlin.test.traces")));
    }

    @ParameterizedTest(name = "TRC-4: {0} in the server''s configuration keeps traces: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<http-service/>|0",
                "<http-service access-logging-enabled='false'/>|0",
                "<http-service access-logging-enabled='true'/>|1",
                "<http-service access-logging-enabled='true'><virtual-server access-logging-enabled='true'/></http-service>|1",
                "<virtual-server id='server' access-logging-enabled='true'/>|1",
                "<request-tracing-service-configuration/>|0",
                "<request-tracing-service-configuration enabled='true'/>|1",
                "<jdbc-connection-pool log-jdbc-calls='true'/>|1"
            })
    void aServerLogsAndTracesNoRequests(String element, int found) throws IOException {
        Path configuration = folder.resolve("domain.xml");
        Files.writeString(configuration, "<domain><configs><config>" + element + "</config></configs></domain>");
        assertEquals(found, ServerTraces.found(configuration).size());
    }

    @Test
    void trc4_aConfigurationThatCannotBeReadCountsAsATrace() throws IOException {
        assertEquals(1, ServerTraces.found(folder.resolve("domain.xml")).size());
        Path broken = Files.writeString(folder.resolve("domain.xml"), "<domain>");
        assertEquals(
                "TRC-4 the server's configuration cannot be read (domain.xml): let the program read it.",
                ServerTraces.found(broken).get(0).toString());
    }
}
