package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import merlin.attack.HeldCommit.Moment;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Respondent;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 11, the whole server. A few kills of the product as it runs, to show that the many of {@link IssuerKillAttack} are of the
 * same kind. On PostgreSQL a wire to the database makes the moments; on Derby, which has no wire, the server dies when the first
 * byte of its answer has come, and the rest is thrown away.
 */
@Tag("running")
class ServerKillAttack {
    private static final Map<ABallotDatabase, List<Moment>> KILLS = Map.of(
            ABallotDatabase.DERBY,
            List.of(Moment.BETWEEN_COMMIT_AND_ANSWER, Moment.BETWEEN_COMMIT_AND_ANSWER),
            ABallotDatabase.POSTGRESQL,
            List.of(
                    Moment.BEFORE_COMMIT,
                    Moment.BETWEEN_COMMIT_AND_ANSWER,
                    Moment.BEFORE_COMMIT,
                    Moment.BETWEEN_COMMIT_AND_ANSWER));

    @ParameterizedTest(
            name = "SUR-13 on {0}: a pass killed in the server before it was answered is signed again, alike")
    @EnumSource
    void whatGotNoAnswerIsSignedAgainAlike(ABallotDatabase kind) throws Exception {
        List<Moment> moments = KILLS.get(kind);
        Map<Moment, Integer> stored = new EnumMap<>(Moment.class);
        List<String> ours = new ArrayList<>();
        Surviving surviving = Surviving.of(kind, "db/registry");
        surviving.release();
        try (HeldWire wire = wire(surviving)) {
            String folder = "killed-" + kind.name().toLowerCase();
            Map<String, String> settings = settings(surviving.database(), wire);
            RunningMerlin merlin = RunningMerlin.ofItsOwn(folder, settings);
            Town town = new Town(merlin);
            for (Moment moment : moments) {
                int partner = town.partners.get(ours.size());
                Respondent respondent = new Respondent(town.survey);
                String hash = Bytes.b64u(Bytes.sha256(respondent.blinded()));
                ours.add(hash);
                killAt(moment, town, partner, respondent, wire);
                if (IssuerKillAttack.collected(surviving.database()).contains(hash))
                    stored.merge(moment, 1, Integer::sum);
                surviving.release();
                merlin = RunningMerlin.ofItsOwn(folder, settings);
                town = town.restarted(merlin);
                collectAgain(town, partner, respondent);
            }
            kill(merlin);
            List<String> collected = IssuerKillAttack.collected(surviving.database());
            collected.retainAll(ours);
            judge(kind, moments, stored, collected.size());
        }
    }

    private static void judge(ABallotDatabase kind, List<Moment> moments, Map<Moment, Integer> stored, int passes) {
        long before = moments.stream().filter(Moment.BEFORE_COMMIT::equals).count();
        int storedBefore = stored.getOrDefault(Moment.BEFORE_COMMIT, 0);
        int storedBetween = stored.getOrDefault(Moment.BETWEEN_COMMIT_AND_ANSWER, 0);
        Row.of(Attack.KILL, "passes, whole server, " + kind)
                .judge(
                        storedBefore == 0 && storedBetween == moments.size() - before && passes == moments.size(),
                        ("killed between signing and commit %d, of these collected %d; between commit and answer %d, collected %d; "
                                        + "the same message signed again: all; another message refused: all; partners %d, passes counted %d")
                                .formatted(
                                        before,
                                        storedBefore,
                                        moments.size() - before,
                                        storedBetween,
                                        moments.size(),
                                        passes));
    }

    private static HeldWire wire(Surviving surviving) throws IOException {
        return surviving.kind() == ABallotDatabase.DERBY
                ? null
                : new HeldWire(server(surviving.database()).getPort());
    }

    private static URI server(ConfiguredDataSource database) {
        return URI.create(database.getUrl().substring("jdbc:".length()));
    }

    /** The server's data are kept from one start to the next, and PostgreSQL is called through the wire, in plain words. */
    private static Map<String, String> settings(ConfiguredDataSource database, HeldWire wire) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target", "attack-ground"), "data")
                .toAbsolutePath();
        String url = wire == null
                ? database.getUrl()
                : "jdbc:postgresql://localhost:" + wire.port()
                        + server(database).getPath() + "?prepareThreshold=0&sslmode=disable";
        return Map.of(
                "MERLIN_DATA_DIR", data.toString(),
                "MERLIN_DB_URL", url,
                "MERLIN_DB_USER", database.getUser(),
                "MERLIN_DB_PASSWORD", database.getUser());
    }

    /** The partner asks for its pass, and the server is dead before the partner has an answer. */
    private static void killAt(Moment moment, Town town, int partner, Respondent respondent, HeldWire wire)
            throws Exception {
        String body = Town.asked(town.ticket(partner), respondent.blinded());
        URI main = URI.create(town.merlin.origin());
        if (wire != null) wire.holdAt(moment);
        try (Socket socket = new Socket(main.getHost(), main.getPort())) {
            socket.getOutputStream()
                    .write(("POST /issuer/api/pass HTTP/1.1\r\nHost: " + main.getAuthority()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            if (wire != null) wire.awaitHeld();
            else assertEquals('H', socket.getInputStream().read());
            kill(town.merlin);
            if (wire != null) wire.cut();
        }
    }

    private static void kill(RunningMerlin merlin) {
        ProcessHandle server = merlin.server();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** As a browser does that kept its request: a new sign-in, the same message. */
    private static void collectAgain(Town town, int partner, Respondent respondent) {
        byte[] signed = Town.signature(town.sign(town.ticket(partner), respondent.blinded()));
        respondent.finish(signed);
        assertArrayEquals(signed, Town.signature(town.sign(town.ticket(partner), respondent.blinded())), "alike");
        byte[] other = new Respondent(town.survey).blinded();
        assertEquals(409, town.sign(town.ticket(partner), other).statusCode(), "another one");
    }
}
