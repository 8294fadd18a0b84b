package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
    private final KilledRequests killed = new KilledRequests();

    /** @param id the partner's */
    private record Collecting(String id, Respondent respondent) {
        byte[] blinded() {
            return respondent.blinded();
        }

        byte[] request() {
            return IssuerProcess.request(id, blinded());
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
        Surviving surviving = Surviving.of(kind, "db/registry");
        ConfiguredDataSource database = surviving.database();
        List<String> ids = IntStream.range(0, wanted * AT_ONCE)
                .mapToObj(number -> "partner-" + number)
                .toList();
        try (ARegistry registry = new ARegistry(database)) {
            survey = registry.open(database, ids);
        }
        List<Collecting> last = new ArrayList<>();
        for (int kills = 0; kills < wanted; kills++) {
            surviving.release();
            try (SmallProcess process = IssuerProcess.start(database, survey.surveyId(), WRAPPING_KEY)) {
                collectAgain(process, last);
                last.clear();
                for (String id : ids.subList(kills * AT_ONCE, (kills + 1) * AT_ONCE)) {
                    last.add(new Collecting(id, new Respondent(survey)));
                }
                List<Boolean> answered =
                        process.killAmong(last.stream().map(Collecting::request).toList());
                List<String> stored = collected(database);
                killed.count(answered, i -> stored.contains(last.get(i).hash()));
            }
        }
        surviving.release();
        try (SmallProcess process = IssuerProcess.start(database, survey.surveyId(), WRAPPING_KEY)) {
            collectAgain(process, last);
        }
        int passes = collected(database).size();
        Row.of(Attack.KILL, "passes, " + kind)
                .judge(
                        killed.asTheyShould() && passes == ids.size(),
                        "%s; the same message signed again, alike: all; another message refused: all; partners %d, passes counted %d"
                                .formatted(killed, ids.size(), passes));
    }

    /** Another message is refused at once where the pass was stored, and by all once the first message was signed again. */
    private void collectAgain(SmallProcess process, List<Collecting> partners) {
        for (int i = 0; i < partners.size(); i++) {
            Collecting partner = partners.get(i);
            byte[] another = IssuerProcess.request(partner.id, new Respondent(survey).blinded());
            if (i == 1) assertArrayEquals(IssuerProcess.refused(409), process.send(another), "another first");
            byte[] signed =
                    BlindRsa.blindSign(ASurvey.key().getPrivate(), survey.key().publicKey(), partner.blinded());
            assertArrayEquals(signed, process.send(partner.request()), "signed again");
            assertArrayEquals(IssuerProcess.refused(409), process.send(another), "another one");
            partner.respondent.finish(signed);
        }
    }

    /** What was signed for the partners whose pass counts as collected: hashes of the messages, one a partner. */
    static List<String> collected(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select blinded_hash from survey_partner where collected = true")) {
            List<String> hashes = new ArrayList<>();
            while (row.next()) hashes.add(row.getString(1));
            return hashes;
        }
    }
}
