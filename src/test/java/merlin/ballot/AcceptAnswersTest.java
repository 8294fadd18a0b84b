package merlin.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Pass;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** BAL-1 to BAL-4: which submissions are taken, which are refused, and in which order that is decided. */
class AcceptAnswersTest {
    private ABallot ballot;
    private Descriptor survey;
    private Respondent partner;

    @BeforeEach
    void anOpenSurveyAndAPass() {
        ballot = new ABallot(ABallotDatabase.DERBY.fresh());
        survey = ballot.openSurvey();
        partner = ASurvey.withPass(survey);
    }

    @Test
    void validAnswersEarnTheReceiptOfTheirEntry() {
        Submission submission = ABallot.answers(partner, 1);
        byte[] receipt = ballot.accept(survey, submission);
        assertArrayEquals(submission.entry(survey.surveyId()).receipt(), receipt);
        assertTrue(ballot.entries.holds(survey.surveyId(), receipt));
    }

    @ParameterizedTest(name = "BAL-1: at {0} answers are {1}")
    @CsvSource({
        "2026-03-04T23:59:59.999Z, 410",
        "2026-03-05T00:00:00Z, taken",
        "2026-03-22T23:59:59.999Z, taken",
        "2026-03-23T00:00:00Z, 410"
    })
    void answersAreTakenFromT1ToBeforeT3InUtc(Instant now, String outcome) {
        ballot.at(now);
        assertEquals(outcome, outcome(() -> ballot.accept(survey, ABallot.answers(partner, 1))));
    }

    @Test
    void bal2AClosedSurveyIsSaidBeforeAnythingIsRead() {
        ballot.on(survey.dates().closes());
        assertEquals("410", outcome(() -> ballot.acceptAnswers.accept(survey.surveyId(), new byte[3])));
    }

    @Test
    void bal2AnUnknownSurveyIsNotFound() {
        assertEquals("404", outcome(() -> ballot.acceptAnswers.accept("AAAAAAAAAAAAAAAAAAAAAA", new byte[3])));
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                body("400", "one byte short", b -> b.substring(1)),
                body(
                        "400",
                        "an unknown field",
                        b -> b.replace("{\"v\":1,", "{\"v\":1,\"when\":1,").substring(0, 16384)),
                body("400", "another version", b -> b.replace("{\"v\":1,", "{\"v\":2,")),
                body("400", "a repeated field", b -> shortened(b.replace("\"seq\":1,", "\"seq\":1,\"seq\":1,"))),
                body("400", "seq as text", b -> shortened(b.replace("\"seq\":1,", "\"seq\":\"1\","))),
                body("400", "seq zero", b -> b.replace("\"seq\":1,", "\"seq\":0,")),
                body("403", "another seq than was signed", b -> b.replace("\"seq\":1,", "\"seq\":7,")),
                body("403", "a truncated pass", b -> padded(b.replaceFirst("\"sig\":\"....", "\"sig\":\""), 4)),
                body("403", "a changed pass signature", b -> b.replaceFirst("(\"sig\":\")(.)", "$1" + "_")),
                body("403", "a changed prefix", b -> b.replaceFirst("(\"prefix\":\")(....)", "$1" + "____")),
                body("403", "a pass key off the curve", b -> b.replaceFirst("(\"key\":\")(....)", "$1" + "BAAB")),
                body(
                        "403",
                        "a changed signature of the answers",
                        b -> b.replaceFirst("(\"rsig\":\")(....)", "$1" + "____")),
                body("403", "another commitment", b -> b.replaceFirst("(\"commit\":\")(....)", "$1" + "____")),
                body("400", "another nonce", b -> b.replaceFirst("(\"nonce\":\")(....)", "$1" + "____")),
                body("400", "altered scores", b -> b.replace(b64u("\"P1\":4"), b64u("\"P1\":5"))));
    }

    @ParameterizedTest(name = "BAL-2: {1} is answered with {0}")
    @MethodSource("tampered")
    void whatWasChangedOnTheWayIsRefused(String status, String what, UnaryOperator<String> change) {
        Answers answers = new Answers("merlin-2018-core", null, Map.of("P1", 4));
        String body = new String(partner.answer(1, answers, List.of()).bytes(), UTF_8);
        String changed = change.apply(body);
        assertEquals(
                status, outcome(() -> ballot.acceptAnswers.accept(survey.surveyId(), changed.getBytes(UTF_8))), what);
    }

    @ParameterizedTest(name = "BAL-2: scores {0} are refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'form':'merlin-2018-core','group':null,'a':{'P1':0}}",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':6}}",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':3.5}}",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':'4'}}",
                "{'form':'merlin-2018-core','group':null,'a':{'X9':4}}",
                "{'form':'merlin-2018-core','group':'tier9','a':{'P1':4}}",
                "{'form':'another','group':null,'a':{'P1':4}}",
                "{'form':'merlin-2018-core','group':null,'a':{'P1':4},'zone':'Europe/London'}",
                "not json"
            },
            quoteCharacter = '"')
    void scoresThatDoNotFitTheFormAreRefused(String scores) {
        Submission submission = partner.answer(1, scores.replace('\'', '"').getBytes(UTF_8), List.of());
        assertEquals("400", outcome(() -> ballot.accept(survey, submission)));
    }

    @Test
    void bal2APassOfAnotherSurveyIsNotValidHere() {
        Respondent elsewhere = ASurvey.withPass(ASurvey.descriptor());
        assertEquals("403", outcome(() -> ballot.accept(survey, ABallot.answers(elsewhere, 1))));
    }

    @Test
    void bal2AnUnsignedPassIsNotValid() {
        Submission signed = ABallot.answers(partner, 1);
        Pass unsigned = new Pass(signed.pass().key(), signed.pass().prefix(), Bytes.b64u(Bytes.random(384)));
        Submission submission = new Submission(
                1, unsigned, 1, signed.commit(), signed.rsig(), signed.scores(), signed.nonce(), List.of(), "");
        assertEquals("403", outcome(() -> ballot.accept(survey, submission)));
    }

    @Test
    void bal3AHigherNumberReplacesAndTheOldReceiptIsGone() {
        byte[] first = ballot.accept(survey, ABallot.answers(partner, 1));
        byte[] second = ballot.accept(survey, ABallot.answers(partner, 2));
        assertEquals(false, ballot.entries.holds(survey.surveyId(), first));
        assertEquals(true, ballot.entries.holds(survey.surveyId(), second));
        assertEquals(1, ballot.entries.export(survey.surveyId()).answers().size());
    }

    @Test
    void bal3TheSameAgainIsAnsweredAlikeAndCountedOnce() {
        Submission submission = ABallot.answers(partner, 1);
        assertArrayEquals(ballot.accept(survey, submission), ballot.accept(survey, submission));
        assertEquals(1, ballot.entries.export(survey.surveyId()).answers().size());
    }

    @ParameterizedTest(name = "BAL-3: after number 2, other answers with number {0} are refused")
    @CsvSource({"1", "2"})
    void olderOrDifferentAnswersAreRefused(long seq) {
        ballot.accept(survey, ABallot.answers(partner, 2));
        assertEquals("409", outcome(() -> ballot.accept(survey, ABallot.answers(partner, seq))));
    }

    @Test
    void bal4CommentsAreTakenOnceAndLaterOnesIgnored() {
        ballot.accept(survey, ABallot.answers(partner, 1));
        ballot.accept(survey, ABallot.answers(partner, 2, new Comment("payment", "Slow in spring")));
        ballot.accept(
                survey, ABallot.answers(partner, 3, new Comment("payment", "Faster now"), new Comment("risk", "Fair")));
        assertEquals(
                List.of(new Comment("payment", "Slow in spring")),
                ballot.entries.export(survey.surveyId()).comments());
    }

    @Test
    void bal4AnUnknownDimensionIsRefusedWithTheWholeSubmission() {
        Submission submission = ABallot.answers(partner, 1, new Comment("weather", "Fine"));
        assertEquals("400", outcome(() -> ballot.accept(survey, submission)));
        assertEquals(0, ballot.entries.export(survey.surveyId()).answers().size());
    }

    private static Arguments body(String status, String what, UnaryOperator<String> change) {
        return Arguments.of(status, what, change);
    }

    private static String b64u(String text) {
        // three-byte steps: the scores start with {"form":"merlin-2018-core","group":null,"a":{ which is 45 bytes long
        return Bytes.b64u(text.getBytes(UTF_8));
    }

    /** Takes from the padding what was added before it. */
    private static String shortened(String body) {
        int surplus = body.length() - Submission.BYTES;
        return body.replace("0".repeat(surplus) + "\"}", "\"}");
    }

    private static String padded(String body, int missing) {
        return body.substring(0, body.length() - 2) + "0".repeat(missing) + "\"}";
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "taken";
        } catch (Refused refused) {
            return String.valueOf(refused.status());
        } catch (Malformed malformed) {
            return "400";
        }
    }

    @Test
    void refusalsSayNothingOfTheRequest() {
        Refused refused =
                assertThrows(Refused.class, () -> ballot.acceptAnswers.accept("AAAAAAAAAAAAAAAAAAAAAA", new byte[3]));
        assertEquals("404 BAL-6", refused.getMessage());
    }
}
