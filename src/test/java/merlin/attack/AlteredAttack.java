package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.survey.AConclusion;
import merlin.survey.check.Asked;
import merlin.survey.check.CheckPackage;
import merlin.survey.check.SavedPackage;
import merlin.survey.check.Verdict;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Pass;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.SurveyOutcome;
import org.junit.jupiter.api.Test;

/**
 * Attack 6. The operator writes into the databases before the close. What everybody can see by itself: the outcome is blocked. What
 * the owner of a pass sees: the receipt is missing from the log, or the own line of the register is wrong.
 * Every alteration's list then also goes through the check that partners run (merlin.survey.check): where the product would
 * publish no list, as an operator would who publishes it all the same, sealed anew.
 */
class AlteredAttack {
    private final AConclusion round = new AConclusion(12, 6);
    private final List<Export.Opened> answers = new ArrayList<>();
    private final Map<String, Boolean> shown = new LinkedHashMap<>();

    /** Alteration, to the letters of the checks that do not hold. */
    private final Map<String, String> checked = new LinkedHashMap<>();

    @Test
    void everyAlterationShows() {
        for (int i = 0; i < 6; i++) answers.add(answered(ASurvey.withPass(round.survey), 1 + i % 3));
        assertEquals(SurveyOutcome.Status.PUBLISHED, round.outcome(answers).status());
        check("nothing altered", round.packed(answers), asked(answers.get(0), 11));
        Export.Opened first = answers.get(0);
        Export.Opened last = answers.get(5);
        blocked("scores altered", 0, new Export.Opened(first.entry(), last.scores(), first.nonce()));
        blocked("scores and nonce swapped", 0, new Export.Opened(first.entry(), last.scores(), last.nonce()));
        blocked("one row twice", 0, last);
        blocked("self-made row, own key", 0, forged());
        List<Export.Opened> more = new ArrayList<>(answers);
        more.add(answered(ASurvey.withPass(round.survey), 5));
        shown.put("row added with the survey's key", round.outcome(more).equals(SurveyOutcome.BLOCKED));
        check("row added with the survey's key", publishedAnyway(more), Asked.NOTHING);
        deleted();
        flipped(more);
        long hidden = shown.values().stream().filter(seen -> !seen).count();
        Row.of(Attack.ALTERED).judge(hidden == 0, "alterations %d, each shows: %s".formatted(shown.size(), shown));
        Map<String, String> expected = Map.of(
                "nothing altered", "",
                "scores altered", "",
                "scores and nonce swapped", "",
                "one row twice", "be",
                "self-made row, own key", "b",
                "row added with the survey's key", "c",
                "answers deleted", "a",
                "mark flipped", "d");
        Row.of(Attack.ALTERED, "check of the package")
                .judge(
                        checked.equals(expected),
                        "checks that do not hold: " + checked
                                + "; altered scores leave the log as it was: the commitment in it blocks the outcome");
        stuffed();
    }

    /** What the partner's check says; {@code ""} if every check that can be made holds. */
    private void check(String what, SurveyPackage packed, Asked asked) {
        String json = new String(packed.bytes(), StandardCharsets.UTF_8);
        checked.put(
                what,
                CheckPackage.of(SavedPackage.of(json), asked).stream()
                        .filter(Verdict::fails)
                        .map(Verdict::letter)
                        .collect(Collectors.joining()));
    }

    /** The owner of the answers, and a partner that never collected, ask for what they know. */
    private Asked asked(Export.Opened own, int absent) {
        String code = Bytes.b64u(own.entryValue().receipt());
        return new Asked(Optional.of(code), Optional.of(new Asked.Line(round.handle(absent), false)), Optional.empty());
    }

    /** Log and register of a survey whose outcome is blocked, in order and sealed anew. */
    private SurveyPackage publishedAnyway(List<Export.Opened> altered) {
        SurveyPackage good = round.packed(answers);
        List<Entry> log = altered.stream()
                .map(Export.Opened::entryValue)
                .sorted(Comparator.comparing(Entry::receipt, Bytes.UNSIGNED))
                .toList();
        return new SurveyPackage(
                1,
                good.descriptors(),
                good.outcomeHash(),
                log.stream().map(entry -> Bytes.b64u(entry.bytes())).toList(),
                Bytes.b64u(Entry.root(
                        round.survey.surveyId(),
                        log.stream().map(Entry::receipt).toList())),
                good.register());
    }

    /** With fewer answers than passes there is room for made-up answers under the survey's key: the design's stated limit. */
    private void stuffed() {
        List<Export.Opened> five = new ArrayList<>(answers.subList(0, 5));
        five.add(answered(ASurvey.withPass(round.survey), 5));
        boolean unseen = round.outcome(five).published();
        Row.of(Attack.ALTERED, "stuffing")
                .limit(
                        "row added by the holder of the survey's key while a collected pass is unused: "
                                + (unseen ? "does not show" : "shows"),
                        "the operator holds the key until T2; only n <= P <= N can be checked");
    }

    private void blocked(String what, int place, Export.Opened instead) {
        List<Export.Opened> altered = new ArrayList<>(answers);
        altered.set(place, instead);
        shown.put(what, round.outcome(altered).equals(SurveyOutcome.BLOCKED));
        check(what, publishedAnyway(altered), Asked.NOTHING);
    }

    private void deleted() {
        List<Export.Opened> fewer = answers.subList(1, 6);
        byte[] receipt = answers.get(0).entryValue().receipt();
        SurveyPackage packed = round.packed(fewer);
        boolean inLog = packed.entries().stream().anyMatch(e -> Arrays.equals(e.receipt(), receipt));
        boolean sealed = packed.root()
                .equals(Bytes.b64u(Entry.root(
                        round.survey.surveyId(),
                        packed.entries().stream().map(Entry::receipt).toList())));
        check("answers deleted", packed, asked(answers.get(0), 11));
        shown.put("answers deleted: their receipt is not in the sealed log", !inLog && sealed);
    }

    /** The mark makes room for one more answer; the partner that never collected reads it in its own line. */
    private void flipped(List<Export.Opened> more) {
        boolean before = round.saysCollected(11, round.packed(answers));
        round.mark(11);
        check("mark flipped", round.packed(more), asked(answers.get(0), 11));
        shown.put(
                "mark flipped: the partner's own line says collected",
                !before && round.saysCollected(11, round.packed(more)));
    }

    /** Right in everything but the survey key's signature. */
    private Export.Opened forged() {
        Submission good = ASurvey.withPass(round.survey)
                .answer(1, new Answers(round.survey.form().id(), null, Map.of("P1", 5)), List.of());
        Pass pass = new Pass(good.pass().key(), good.pass().prefix(), Bytes.b64u(Bytes.random(384)));
        return opened(
                new Submission(1, pass, 1, good.commit(), good.rsig(), good.scores(), good.nonce(), List.of(), ""));
    }

    private Export.Opened answered(Respondent partner, int score) {
        Answers answers = new Answers(round.survey.form().id(), null, Map.of("P1", score, "P2", score, "R1", score));
        Submission sent = partner.answer(1, answers, List.of());
        return opened(sent);
    }

    private Export.Opened opened(Submission sent) {
        return new Export.Opened(Bytes.b64u(sent.entry(round.survey.surveyId()).bytes()), sent.scores(), sent.nonce());
    }
}
