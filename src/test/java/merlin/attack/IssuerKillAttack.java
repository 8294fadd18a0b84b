package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import merlin.attack.HeldCommit.Moment;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.survey.ARegistry;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Respondent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 11, passes. Partners collect at once. When the process is killed, one request has its pass signed and not committed,
 * one committed and not answered, and two are wherever they happen to be. After the restart the same blinded message gets the
 * same signature, another one is refused, and every partner counts as having collected once.
 */
class IssuerKillAttack {
    private static final String WRAPPING_KEY = Base64.getEncoder().encodeToString(Bytes.random(32));
    private static final int AT_ONCE = 4;
    private Descriptor survey;
    private int storedBefore;
    private int storedBetween;
    private int others;
    private int storedOthers;

    /** @param id the partner's */
    private record Collecting(String id, Respondent respondent) {
        byte[] blinded() {
            return respondent.blinded();
        }

        String hash() {
            return Bytes.b64u(Bytes.sha256(blinded()));
        }
    }

    @ParameterizedTest(
            name = "SUR-13 on {0}: a pass killed before it was answered is signed again, alike, and counted once")
    @EnumSource
    void whatGotNoAnswerIsSignedAgainAlike(ABallotDatabase kind) throws Exception {
        int wanted = Effort.of(3, 50);
        System.setProperty("merlin.key", WRAPPING_KEY);
        try (Ground ground = Ground.of(kind)) {
            ConfiguredDataSource database = (ConfiguredDataSource) ARegistry.laidOut(ground.registry());
            List<String> ids = IntStream.range(0, wanted * AT_ONCE)
                    .mapToObj(number -> "partner-" + number)
                    .toList();
            try (ARegistry registry = new ARegistry(database)) {
                survey = registry.open(database, ids);
            }
            List<Collecting> last = new ArrayList<>();
            for (int kills = 0; kills < wanted; kills++) {
                ground.release(kind);
                try (IssuerProcess process = IssuerProcess.start(database, survey.surveyId(), WRAPPING_KEY)) {
                    collectAgain(process, last);
                    last.clear();
                    for (String id : ids.subList(kills * AT_ONCE, (kills + 1) * AT_ONCE)) {
                        last.add(new Collecting(id, new Respondent(survey)));
                    }
                    count(killedMeanwhile(process, last), last, collected(database));
                }
            }
            ground.release(kind);
            try (IssuerProcess process = IssuerProcess.start(database, survey.surveyId(), WRAPPING_KEY)) {
                collectAgain(process, last);
            }
            int passes = collected(database).size();
            Row.of(Attack.KILL, "passes, " + kind)
                    .judge(
                            storedBefore == 0 && storedBetween == wanted && passes == ids.size(),
                            ("killed between signing and commit %d, of these collected %d; between commit and answer %d, collected %d; "
                                            + "elsewhere without an answer %d, collected %d; the same message signed again, alike: all; "
                                            + "another message refused: all; partners %d, passes counted %d")
                                    .formatted(
                                            wanted,
                                            storedBefore,
                                            wanted,
                                            storedBetween,
                                            others,
                                            storedOthers,
                                            ids.size(),
                                            passes));
        }
    }

    /** Another message is refused at once where the pass was stored, and by all once the first message was signed again. */
    private void collectAgain(IssuerProcess process, List<Collecting> partners) {
        for (int i = 0; i < partners.size(); i++) {
            Collecting partner = partners.get(i);
            byte[] other = new Respondent(survey).blinded();
            if (i == 1) assertArrayEquals(IssuerProcess.refused(409), process.sign(partner.id, other), "another first");
            byte[] signed =
                    BlindRsa.blindSign(ASurvey.key().getPrivate(), survey.key().publicKey(), partner.blinded());
            assertArrayEquals(signed, process.sign(partner.id, partner.blinded()), "signed again");
            assertArrayEquals(IssuerProcess.refused(409), process.sign(partner.id, other), "another one");
            partner.respondent.finish(signed);
        }
    }

    /**
     * Lets the second come to its moment, then sends all others at once and kills when the first has come to its own. True for
     * each that was not answered.
     */
    private static List<Boolean> killedMeanwhile(IssuerProcess process, List<Collecting> partners) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> unanswered = new ArrayList<>();
            unanswered.add(unanswered(callers, process, partners.get(1), Moment.BETWEEN_COMMIT_AND_ANSWER));
            process.awaitHeld();
            unanswered.add(0, unanswered(callers, process, partners.get(0), Moment.BEFORE_COMMIT));
            for (Collecting other : partners.subList(2, AT_ONCE)) {
                unanswered.add(unanswered(callers, process, other, Moment.NEVER));
            }
            process.awaitHeld();
            process.kill();
            List<Boolean> all = new ArrayList<>();
            for (Future<Boolean> one : unanswered) all.add(one.get());
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Future<Boolean> unanswered(
            ExecutorService callers, IssuerProcess process, Collecting partner, Moment moment) {
        return callers.submit(() -> process.sign(partner.id, partner.blinded(), moment) == null);
    }

    private void count(List<Boolean> unanswered, List<Collecting> partners, Map<String, String> collected) {
        if (collected.containsKey(partners.get(0).id)) storedBefore++;
        if (partners.get(1).hash().equals(collected.get(partners.get(1).id))) storedBetween++;
        for (int i = 2; i < AT_ONCE; i++) {
            if (!unanswered.get(i)) continue;
            others++;
            if (collected.containsKey(partners.get(i).id)) storedOthers++;
        }
    }

    /** Partners whose pass counts as collected, with the hash of what was signed. */
    private static Map<String, String> collected(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select partner_id, blinded_hash from survey_partner where collected = true")) {
            Map<String, String> hashes = new HashMap<>();
            while (row.next()) hashes.put(row.getString(1), row.getString(2));
            return hashes;
        }
    }
}
