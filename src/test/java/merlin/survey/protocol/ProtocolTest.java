package merlin.survey.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    private final Descriptor survey = ASurvey.descriptor();

    @Test
    void sur1TheDescriptorsBytesAreReadBackAsTheyWereWritten() {
        Descriptor read = Descriptor.of(survey.bytes());
        assertEquals(survey, read);
        assertEquals(survey.hash(), read.hash());
        assertTrue(survey.fingerprint().matches("([0-9a-f]{4} ){3}[0-9a-f]{4}"), survey.fingerprint());
    }

    @Test
    void sur1ADescriptorInOtherBytesIsRefused() {
        String spaced = new String(survey.bytes(), StandardCharsets.UTF_8).replaceFirst(",", ", ");
        assertThrows(Malformed.class, () -> Descriptor.of(Bytes.utf8(spaced)));
    }

    @Test
    void sur1AnExtensionKeepsTheKeyAndNamesWhatItReplaces() {
        Dates later = new Dates(
                survey.dates().opens(),
                survey.dates().answering(),
                survey.dates().collectingEnds().plusDays(7),
                survey.dates().closes().plusDays(7),
                survey.dates().publication().plusDays(7));
        Descriptor extended = survey.extended(later);
        assertEquals(survey.hash(), extended.replaces());
        assertEquals(survey.kid(), extended.kid());
        assertNotEquals(survey.hash(), extended.hash());
        assertEquals(extended, Descriptor.of(extended.bytes()));
    }

    @Test
    void sur2AnotherExponentLengthOrAnEvenModulusIsRefused() throws Exception {
        IssuerKey key = survey.key();
        assertThrows(Malformed.class, () -> new IssuerKey("RSA", key.n(), "Aw"));
        assertThrows(Malformed.class, () -> new IssuerKey("EC", key.n(), "AQAB"));
        byte[] even = Bytes.fromB64u(key.n(), "n");
        even[383] &= (byte) 0xFE;
        assertThrows(Malformed.class, () -> new IssuerKey("RSA", Bytes.b64u(even), "AQAB"));
        KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
        small.initialize(2048);
        RSAPublicKey of2048 = (RSAPublicKey) small.generateKeyPair().getPublic();
        assertThrows(IllegalArgumentException.class, () -> IssuerKey.of(of2048));
        byte[] padded = BlindRsa.bytes(of2048.getModulus(), 384);
        assertThrows(Malformed.class, () -> new IssuerKey("RSA", Bytes.b64u(padded), "AQAB"));
    }

    @Test
    void sur2TheKeyIdIsTheThumbprintOfTheRfcsExample() {
        // RFC 7638 section 3.1; the key there has 2048 bits, so only the hashed text is compared
        String n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRX"
                + "jBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaS"
                + "qzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksIN"
                + "HaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        String text = "{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
        assertEquals("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", Bytes.b64u(Bytes.sha256(Bytes.utf8(text))));
    }

    @Test
    void sur4APassHoldsForItsOwnSurveyOnly() {
        Respondent partner = ASurvey.withPass(survey);
        Pass pass = partner.answer(1, scores(4), List.of()).pass();
        assertTrue(pass.signedFor(survey));
        assertFalse(pass.signedFor(ASurvey.descriptor()));
        byte[] flipped = pass.sigBytes();
        flipped[100] ^= 1;
        assertFalse(new Pass(pass.key(), pass.prefix(), Bytes.b64u(flipped)).signedFor(survey));
        assertThrows(
                Malformed.class, () -> new Pass(pass.key(), pass.prefix(), Bytes.b64u(Arrays.copyOf(flipped, 383))));
    }

    @Test
    void sur5APassKeyOffTheCurveIsRefused() {
        byte[] point = PassKey.bytes(
                (java.security.interfaces.ECPublicKey) Respondent.freshKey().getPublic());
        PassKey.of(point);
        byte[] off = point.clone();
        off[64] ^= 1;
        assertThrows(Malformed.class, () -> PassKey.of(off));
        assertThrows(Malformed.class, () -> PassKey.of(new byte[65]));
        byte[] zero = new byte[65];
        zero[0] = 4;
        assertThrows(Malformed.class, () -> PassKey.of(zero));
        byte[] compressed = Arrays.copyOf(point, 33);
        compressed[0] = 2;
        assertThrows(Malformed.class, () -> PassKey.of(compressed));
        byte[] beyond = point.clone();
        Arrays.fill(beyond, 1, 33, (byte) 0xFF);
        assertThrows(Malformed.class, () -> PassKey.of(beyond));
    }

    @ParameterizedTest(name = "SUR-6 a signature of {0} bytes is refused")
    @ValueSource(ints = {0, 63, 65, 70, 72})
    void sur6ASignatureOfAnotherLengthIsRefused(int length) {
        PassKey key = PassKey.of(PassKey.bytes(
                (java.security.interfaces.ECPublicKey) Respondent.freshKey().getPublic()));
        assertFalse(key.verify(new byte[1], new byte[length]));
        assertFalse(key.verify(new byte[1], new byte[64]), "r = s = 0");
    }

    @Test
    void sur6AnEntryIsSignedByItsPassKeyAndReadBackFromItsBytes() {
        Entry entry = ASurvey.withPass(survey).answer(1, scores(4), List.of()).entry(survey.surveyId());
        assertTrue(entry.signed());
        assertEquals(entry, Entry.of(entry.bytes()));
        assertEquals(597, entry.bytes().length);
        assertArrayEquals(Bytes.sha256(Bytes.concat(Bytes.utf8("merlin-entry/v1\0"), entry.bytes())), entry.receipt());
        assertFalse(new Entry(entry.surveyId(), entry.pass(), 2, entry.commit(), entry.rsig()).signed());
        assertThrows(Malformed.class, () -> Entry.of(Arrays.copyOf(entry.bytes(), 596)));
    }

    @Test
    void sur7OnlyTheCommittedScoresOpenTheCommitment() {
        Submission sent = ASurvey.withPass(survey).answer(1, scores(4), List.of());
        Entry entry = sent.entry(survey.surveyId());
        assertTrue(entry.opens(sent.nonceBytes(), sent.scoresBytes()));
        assertFalse(entry.opens(sent.nonceBytes(), Wire.write(scores(5))));
        assertFalse(entry.opens(new byte[32], sent.scoresBytes()));
    }

    @ParameterizedTest(name = "SUR-8 {1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'form':'merlin-2018-core','group':null,'a':{'P1':0}} | below the scale",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':6}} | above the scale",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':3.5}} | a fraction",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':3.0}} | a fraction that is whole",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':'3'}} | a text",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':null}} | nothing",
                "{'form':'merlin-2018-core','group':null,'a':{'P9':3}} | unknown item",
                "{'form':'merlin-2018-core','group':'tier9','a':{'P1':3}} | unknown group",
                "{'form':'another','group':null,'a':{'P1':3}} | another form",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':3},'zone':'GMT'} | unknown field",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':3,'P1':4}} | repeated field",
                "{'form':'merlin-2018-core','group':null} | missing field",
                "[] | not an object"
            })
    void sur8ScoresThatDoNotFitTheFormAreRefused(String scores, String why) {
        assertThrows(Malformed.class, () -> Answers.of(Bytes.utf8(scores.replace('\'', '"')), survey), why);
    }

    @Test
    void sur8ReverseScoredItemsAreTurnedRound() {
        Answers answers = Answers.of(
                Bytes.utf8("{\"form\":\"merlin-2018-core\",\"group\":\"tier2\",\"a\":{\"P1\":4,\"R1\":5}}"), survey);
        assertEquals(Map.of("P1", 4, "R1", 1), answers.oriented(survey.form()));
    }

    @Test
    void aSubmissionIsAlways16384BytesLong() {
        Respondent partner = ASurvey.withPass(survey);
        for (List<Comment> comments : List.of(
                List.<Comment>of(), List.of(new Comment("payment", "\u00e9".repeat(600)), new Comment("risk", "x")))) {
            Submission sent = partner.answer(1, scores(3), comments);
            assertEquals(Submission.BYTES, sent.bytes().length);
            Submission read = Submission.of(sent.bytes());
            read.checkComments(survey.form());
            assertEquals(sent.entry(survey.surveyId()), read.entry(survey.surveyId()));
        }
        byte[] body = partner.answer(1, scores(3), List.of()).bytes();
        assertThrows(Malformed.class, () -> Submission.of(Arrays.copyOf(body, body.length - 1)));
        byte[] unknown = Bytes.utf8(new String(body, StandardCharsets.UTF_8).replaceFirst("\"pad\"", "\"pax\""));
        assertThrows(Malformed.class, () -> Submission.of(unknown));
    }

    @Test
    void commentsAreShortAndOneADimension() {
        assertThrows(Malformed.class, () -> new Comment("payment", "x".repeat(601)));
        assertThrows(Malformed.class, () -> new Comment("payment", "\uD83D\uDE00".repeat(451)));
        Respondent partner = ASurvey.withPass(survey);
        Comment comment = new Comment("payment", "late");
        Submission twice = partner.answer(1, scores(3), List.of(comment, comment));
        assertThrows(Malformed.class, () -> twice.checkComments(survey.form()));
        Submission unknown = partner.answer(1, scores(3), List.of(new Comment("weather", "late")));
        assertThrows(Malformed.class, () -> unknown.checkComments(survey.form()));
    }

    @Test
    void sur9HandlesAndLogDoNotDependOnTheOrderOfTheirParts() {
        List<byte[]> handles = new ArrayList<>();
        for (int i = 0; i < 5; i++) handles.add(Handle.of(survey.surveyId(), Bytes.random(32), "partner" + i));
        byte[] hash = Handle.hash(handles);
        byte[] root = Entry.root(survey.surveyId(), handles);
        Collections.reverse(handles);
        assertArrayEquals(hash, Handle.hash(handles));
        assertArrayEquals(root, Entry.root(survey.surveyId(), handles));
        assertFalse(Arrays.equals(root, Entry.root(survey.surveyId(), handles.subList(0, 4))));
    }

    @Test
    void aPackageWithoutLogIsReadBack() {
        SurveyPackage bare = new SurveyPackage(
                1, List.of(Bytes.b64u(survey.bytes())), Bytes.b64u(new byte[32]), null, Bytes.b64u(new byte[32]), null);
        assertEquals(bare, SurveyPackage.of(bare.bytes()));
        assertFalse(new String(bare.bytes(), StandardCharsets.UTF_8).contains("register"));
        assertEquals(survey, bare.descriptor());
    }

    @ParameterizedTest(name = "{0} is not base64url in its one spelling")
    @ValueSource(strings = {"AA==", "A", "A+", "A/", "AB", " AA", "AA\n"})
    void otherSpellingsOfBase64AreRefused(String text) {
        assertThrows(Malformed.class, () -> Bytes.fromB64u(text, "field"));
    }

    @Test
    void numbersAreWrittenInTheLengthAskedFor() {
        assertEquals("0000ff", HexFormat.of().formatHex(BlindRsa.bytes(BigInteger.valueOf(255), 3)));
        assertThrows(IllegalArgumentException.class, () -> BlindRsa.bytes(BigInteger.valueOf(65536), 2));
    }

    private static Answers scores(int answer) {
        return new Answers("merlin-2018-core", "tier2", Map.of("P1", answer, "R1", answer));
    }
}
