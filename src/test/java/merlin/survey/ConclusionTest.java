package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.SurveyId;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SUR-18 with partners that run the protocol. */
class ConclusionTest {
    private final String id = SurveyId.next();
    private final List<SurveyPartner> partners = new ArrayList<>();
    private Descriptor survey;

    private void aSurveyOf(int all, int collected) {
        for (int i = 0; i < all; i++) {
            SurveyPartner partner = new SurveyPartner(id, "partner " + i);
            if (i < collected) partner.collect("hash " + i);
            partners.add(partner);
        }
        survey = ASurvey.descriptor(
                id,
                all,
                Handle.hash(partners.stream().map(SurveyPartner::handle).toList()));
    }

    private Export.Opened answered(int score) {
        Submission sent = ASurvey.withPass(survey)
                .answer(
                        1,
                        new Answers(survey.form().id(), null, Map.of("P1", score, "P2", score, "R1", 6 - score)),
                        List.of());
        return new Export.Opened(Bytes.b64u(sent.entry(id).bytes()), sent.scores(), sent.nonce());
    }

    private List<Export.Opened> answered(int times, int score) {
        List<Export.Opened> all = new ArrayList<>();
        for (int i = 0; i < times; i++) all.add(answered(score));
        return all;
    }

    private Conclusion conclude(List<Export.Opened> answers) {
        return Conclusion.of(List.of(survey), partners, new Export(1, id, answers, List.of()), List.of());
    }

    @Test
    void aPublishedOutcomeComesWithLogAndRegister() {
        aSurveyOf(12, 7);
        Conclusion conclusion = conclude(answered(6, 4));
        assertEquals(Status.PUBLISHED, conclusion.outcome().status());
        assertEquals(">=", conclusion.outcome().dimensions().get("risk").qualifier(), "R1 is turned round");
        SurveyPackage packed = SurveyPackage.of(conclusion.packed().bytes());
        List<byte[]> receipts = packed.entries().stream().map(Entry::receipt).toList();
        assertEquals(6, receipts.size());
        assertTrue(sorted(receipts));
        assertEquals(Bytes.b64u(Entry.root(id, receipts)), packed.root());
        assertEquals(
                7,
                packed.register().stream().filter(SurveyPackage.Row::collected).count());
        List<byte[]> handles = packed.register().stream()
                .map(row -> Bytes.fromB64u(row.handle(), 32, "handle"))
                .toList();
        assertTrue(sorted(handles));
        assertEquals(survey.handlesHash(), Bytes.b64u(Handle.hash(handles)));
    }

    private static boolean sorted(List<byte[]> list) {
        List<byte[]> copy = new ArrayList<>(list);
        copy.sort(Arrays::compareUnsigned);
        return copy.equals(list);
    }

    @ParameterizedTest(name = "{0} partners, {1} passes, {2} answers: {3}")
    @CsvSource({"12, 4, 4, NOT_PUBLISHED", "9, 6, 6, ASSESSOR_ONLY", "12, 5, 6, BLOCKED"})
    void withoutAPublicOutcomeThePackageHasNeitherLogNorRegister(int all, int passes, int answers, Status status) {
        aSurveyOf(all, passes);
        Conclusion conclusion = conclude(answered(answers, 3));
        assertEquals(status, conclusion.outcome().status());
        assertNull(conclusion.packed().log());
        assertNull(conclusion.packed().register());
    }

    @Test
    void anOutcomeIsHiddenBehindItsHashUntilItsNonceIsTold() {
        aSurveyOf(12, 7);
        List<Export.Opened> answers = answered(6, 4);
        Conclusion one = conclude(answers);
        Conclusion other = conclude(answers);
        assertEquals(one.outcome(), other.outcome());
        assertNotEquals(one.packed().outcomeHash(), other.packed().outcomeHash());
        assertEquals(
                ConcludedOutcome.hash(one.nonce(), one.outcome()), one.packed().outcomeHash());
    }

    @Test
    void theOrderOfTheExportChangesNothing() {
        aSurveyOf(12, 7);
        List<Export.Opened> answers = answered(6, 4);
        Conclusion one = conclude(answers);
        Collections.reverse(answers);
        Conclusion other = conclude(answers);
        assertEquals(one.packed().log(), other.packed().log());
        assertEquals(one.packed().root(), other.packed().root());
    }

    @Test
    void pub2AnEntryThatDoesNotVerifyBlocksTheOutcome() {
        aSurveyOf(12, 9);
        List<Export.Opened> good = answered(6, 4);
        Export.Opened last = good.get(5);
        Export.Opened other = answered(4);
        Descriptor foreign = ASurvey.descriptor();
        Submission stray =
                ASurvey.withPass(foreign).answer(1, new Answers(survey.form().id(), null, Map.of("P1", 1)), List.of());
        Export.Opened strayed =
                new Export.Opened(Bytes.b64u(stray.entry(foreign.surveyId()).bytes()), stray.scores(), stray.nonce());
        byte[] flipped = Bytes.fromB64u(last.entry(), "entry");
        flipped[200] ^= 1;
        Map<String, Export.Opened> bad = Map.of(
                "scores altered",
                new Export.Opened(last.entry(), other.scores(), other.nonce()),
                "pass twice",
                good.get(0),
                "signature altered",
                new Export.Opened(Bytes.b64u(flipped), last.scores(), last.nonce()),
                "another survey",
                strayed);
        bad.forEach((what, entry) -> {
            List<Export.Opened> altered = new ArrayList<>(good);
            altered.set(5, entry);
            assertEquals(SurveyOutcome.BLOCKED, conclude(altered).outcome(), what);
        });
    }

    @Test
    void anExtendedSurveyKeepsAllItsDescriptors() {
        aSurveyOf(12, 7);
        Descriptor extended = survey.extended(survey.dates());
        Conclusion conclusion = Conclusion.of(
                List.of(survey, extended), partners, new Export(1, id, answered(5, 2), List.of()), List.of());
        assertEquals(Status.PUBLISHED, conclusion.outcome().status());
        assertEquals(2, conclusion.packed().descriptors().size());
        assertEquals(extended, conclusion.packed().descriptor());
    }
}
