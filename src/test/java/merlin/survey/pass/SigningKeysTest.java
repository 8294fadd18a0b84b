package merlin.survey.pass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.security.interfaces.RSAPrivateCrtKey;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import merlin.ballot.ABallotDatabase;
import merlin.survey.ARegistry;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Respondent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SUR-28 and SUR-15: what of a survey's key is in memory, and for how long. On both databases. */
class SigningKeysTest {
    private static final LocalDate T2 = ASurvey.descriptor().dates().collectingEnds();

    private DataSource database;
    private AnIssuer issuer;
    private Descriptor survey;
    private byte[] blinded;

    @BeforeAll
    static void aWrappingKey() {
        System.setProperty("merlin.key", Base64.getEncoder().encodeToString(new byte[32]));
    }

    private void open(ABallotDatabase kind) throws SQLException {
        database = ARegistry.laidOut(kind.empty());
        issuer = new AnIssuer(database, ASurvey.T0);
        survey = issuer.registry().open(database, List.of("one", "two"));
        blinded = new Respondent(survey).blinded();
    }

    private int status() {
        return issuer.status(survey.surveyId(), "one", blinded);
    }

    @ParameterizedTest(name = "SUR-28 on {0}: a key is unwrapped once and signs every pass alike")
    @EnumSource
    void aKeyIsUnwrappedOnceAndSignsAlike(ABallotDatabase kind) throws SQLException {
        open(kind);
        assertEquals(0, issuer.keys.kept(), "nothing before the first pass");
        byte[] signed = issuer.sign(survey.surveyId(), "one", blinded);
        assertArrayEquals(signed, issuer.sign(survey.surveyId(), "one", blinded));
        assertSame(key(), key());
        assertEquals(1, issuer.keys.kept());
    }

    private RSAPrivateCrtKey key() {
        return issuer.registry()
                .inTransaction(
                        () -> issuer.keys.of(survey.surveyId()).orElseThrow().secret());
    }

    @ParameterizedTest(name = "SUR-15 on {0}: after destruction nothing signs and no copy is kept")
    @EnumSource
    void afterDestructionNothingSignsAndNoCopyIsKept(ABallotDatabase kind) throws SQLException {
        open(kind);
        assertEquals(200, status());
        WeakReference<RSAPrivateCrtKey> copy = new WeakReference<>(key());
        assertNotNull(copy.get());
        issuer.destroyKey(survey.surveyId(), T2);
        assertEquals(0, issuer.keys.kept());
        System.gc();
        assertNull(copy.get(), "nobody holds the key any more");
        assertEquals(410, status(), "even what was signed before");
        assertEquals(0, issuer.keys.kept());
    }

    @ParameterizedTest(name = "SUR-28 on {0}: a key that another node destroyed signs nothing")
    @EnumSource
    void aKeyThatAnotherNodeDestroyedSignsNothing(ABallotDatabase kind) throws SQLException {
        open(kind);
        assertEquals(200, status());
        try (AnIssuer another = new AnIssuer(database, T2)) {
            another.destroyKey(survey.surveyId(), T2);
        }
        assertEquals(410, status());
        assertEquals(0, issuer.keys.kept());
    }

    @ParameterizedTest(name = "SUR-28 on {0}: from T2 no key is used or kept, even while its row is still there")
    @EnumSource
    void fromT2NoKeyIsUsedOrKept(ABallotDatabase kind) throws SQLException {
        open(kind);
        issuer.on(T2.minusDays(1));
        assertEquals(200, status());
        issuer.on(T2);
        assertEquals(410, status());
        assertEquals(0, issuer.keys.kept());
        assertEquals(410, status());
        assertEquals(0, issuer.keys.kept(), "nor is it read anew");
    }

    @ParameterizedTest(name = "SUR-28 on {0}: every tick forgets the keys; the next pass reads its own anew")
    @EnumSource
    void everyTickForgetsTheKeys(ABallotDatabase kind) throws SQLException {
        open(kind);
        assertEquals(200, status());
        issuer.tick();
        assertEquals(0, issuer.keys.kept());
        assertEquals(200, status());
        assertEquals(1, issuer.keys.kept());
    }
}
