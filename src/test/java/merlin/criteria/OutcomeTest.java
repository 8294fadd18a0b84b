package merlin.criteria;

import static merlin.criteria.Ratings.all;
import static merlin.criteria.Ratings.allGoodBut;
import static merlin.criteria.Ratings.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final Edition M18 = edition("merlin-2018");
    private static final Edition MOJ = edition("moj-example");

    @ParameterizedTest(name = "SCO-3: principle 2 with {0} is exactly {1}, shown as {2}, called {3}")
    @CsvSource({
        "Excellent Good Good Good, 85, 85, Excellent",
        "Good Good Good Good, 80, 80, Good",
        "Excellent Good Good Satisfactory, 80, 80, Good",
        "Good Satisfactory Satisfactory Satisfactory, 65, 65, Good",
        "Satisfactory Satisfactory Satisfactory Satisfactory, 60, 60, Satisfactory",
        "Satisfactory Satisfactory Satisfactory Unsatisfactory, 55, 55, Satisfactory",
        "Satisfactory Satisfactory Unsatisfactory Unsatisfactory, 50, 50, Unsatisfactory"
    })
    void thresholdsAreInclusive(String given, String exact, int percent, String label) {
        var levels = all("Good", M18);
        List<Criterion> criteria = M18.principles().get(1).criteria();
        for (int i = 0; i < criteria.size(); i++) levels.put(criteria.get(i).code(), given.split(" ")[i]);
        var principle = Outcome.of(levels, M18).principle("2");
        assertEquals(exact, principle.exact().toString());
        assertEquals(percent, principle.percent().intValueExact());
        assertEquals(label, principle.label());
    }

    @Test
    void sco3TheLabelIsDecidedOnTheExactFractionAndNotOnTheRoundedNumber() {
        var levels = all("Good", M18);
        List.of("6.1", "6.2").forEach(c -> levels.put(c, "Excellent"));
        assertEquals("600/7", Outcome.of(levels, M18).principle("6").exact().toString());

        var rule = M18.scoring();
        var stricter = new ScoringRule(
                rule.levels(),
                rule.overall(),
                rule.rounding(),
                List.of(
                        new ScoringRule.Label("Excellent", 86, Provenance.OURS),
                        new ScoringRule.Label("Good", 0, Provenance.OURS)),
                rule.weights(),
                List.of());
        var principle = Outcome.of(levels, with(M18, stricter)).principle("6");
        assertEquals(86, principle.percent().intValueExact());
        assertEquals("Good", principle.label());
    }

    @Test
    void sco2TheWholeIsTheMeanOfPrinciplesNotOfCriteria() {
        var levels = all("Good", M18);
        List.of("3.1", "3.2", "3.3").forEach(c -> levels.put(c, "Excellent"));
        assertEquals("165/2", Outcome.of(levels, M18).overall().exact().toString());

        var rule = M18.scoring();
        var byCriterion = new ScoringRule(
                rule.levels(),
                new ScoringRule.Overall(ScoringRule.Mean.OF_CRITERIA, Provenance.OURS),
                rule.rounding(),
                rule.labels(),
                rule.weights(),
                rule.caps());
        assertEquals(
                "245/3",
                Outcome.of(levels, with(M18, byCriterion)).overall().exact().toString());
    }

    @Test
    void sco4ACriterionWithoutPartnerEvidenceCannotBeExcellent() {
        Outcome outcome = Outcome.of(all("Excellent", M18), M18);
        assertEquals("96", outcome.principle("7").exact().toString());
        var cap = outcome.caps().get(0);
        assertEquals(1, outcome.caps().size());
        assertEquals(
                "no-partner-evidence 7.5 Excellent Good",
                "%s %s %s %s".formatted(cap.id(), cap.about(), cap.from(), cap.to()));
        assertEquals(List.of("7.5"), withoutPartnerSide(M18));
    }

    @ParameterizedTest(name = "SCO-4: all Good but {0} {1} leads to {2} by {3}")
    @CsvSource({
        "1.1, Satisfactory, Standard met, ''",
        "1.1, Unsatisfactory, Standard met with conditions, open-weakness",
        "3.3, Unsatisfactory, Standard not met, critical-criterion",
        "4.1, Unsatisfactory, Standard not met, critical-criterion",
        "4.2, Unsatisfactory, Standard not met, critical-criterion",
        "4.3, Unsatisfactory, Standard met with conditions, open-weakness"
    })
    void aWeakCriterionHoldsTheDecisionDown(String code, String level, String decision, String cap) {
        Outcome outcome = Outcome.of(allGoodBut(M18, code, level), M18);
        assertEquals(decision, outcome.decision().text());
        assertEquals(
                cap.isEmpty() ? List.of() : List.of(cap),
                outcome.caps().stream().map(Outcome.CapApplied::id).toList());
    }

    @Test
    void sco4AnUnsatisfactoryPrincipleStopsTheAward() {
        var levels = all("Good", M18);
        M18.principles().get(4).criteria().forEach(c -> levels.put(c.code(), "Unsatisfactory"));
        Outcome outcome = Outcome.of(levels, M18);
        assertEquals("Unsatisfactory", outcome.principle("5").label());
        assertEquals("Good", outcome.overall().label());
        assertEquals(Decision.NOT_MET, outcome.decision());
    }

    @ParameterizedTest(name = "SCO-4: all {0} is {1}% {2}, {3}")
    @CsvSource({
        "Good, 80, Good, Standard met",
        "Satisfactory, 60, Satisfactory, Standard met",
        "Unsatisfactory, 40, Unsatisfactory, Standard not met"
    })
    void evenLevelsGiveThatLevel(String level, int percent, String label, String decision) {
        Outcome outcome = Outcome.of(all(level, M18), M18);
        assertEquals(percent, outcome.overall().percent().intValueExact());
        assertEquals(label, outcome.overall().label());
        assertEquals(decision, outcome.decision().text());
    }

    @Test
    void sco5AMissingLevelIsRefusedByName() {
        var levels = all("Good", M18);
        levels.remove("4.2");
        levels.remove("8.5");
        assertRefused("SCO-5", "[merlin-2018, 4.2, 8.5]", levels);
    }

    @Test
    void sco6AnUnknownCriterionIsRefused() {
        assertRefused("SCO-6", "[merlin-2018, 9.1]", allGoodBut(M18, "9.1", "Good"));
    }

    @ParameterizedTest(name = "SCO-7: \"{0}\" is not a level")
    @CsvSource({"excellent", "Outstanding", "''", "80"})
    void levelsAreSpeltAsInTheEdition(String level) {
        assertRefused(
                "SCO-7",
                "[1.1, %s, Excellent, Good, Satisfactory, Unsatisfactory]".formatted(level),
                allGoodBut(M18, "1.1", level));
    }

    @Test
    void theEditionOf2012ScoresElements() {
        Edition m12 = edition("merlin-2012");
        assertEquals("element", m12.unit());
        assertEquals(
                List.of("1a", "2a", "2b", "2c", "3a", "3b", "3c", "3d", "3e", "4a"),
                m12.criteria().stream().map(Criterion::code).toList());
        Outcome outcome = Outcome.of(allGoodBut(m12, "2c", "Excellent"), m12);
        assertEquals("260/3", outcome.principle("2").exact().toString());
        assertEquals("245/3", outcome.overall().exact().toString());
        assertEquals(4, outcome.principles().size());
    }

    @Test
    void aProfileWeighsItsOwnWay() {
        // Fund weighs double in the whole; 4.1 and 4.2 weigh double in Fund: (2 x 100 + 2 x 80 + 80) / 5 = 88.
        Outcome outcome = Outcome.of(allGoodBut(MOJ, "4.1", "Excellent"), MOJ);
        assertEquals("88", outcome.principle("4").exact().toString());
        assertEquals("736/9", outcome.overall().exact().toString());
        assertEquals("merlin-2018", MOJ.basedOn().orElseThrow());
        assertEquals(38, MOJ.criteria().size());
    }

    @Test
    void aProfilesOwnCriteriaCountAndItsCapsBite() {
        var levels = all("Excellent", MOJ);
        levels.put("4.2", "Satisfactory");
        Outcome late = Outcome.of(levels, MOJ);
        assertTrue(late.overall().exact().atLeast(85));
        assertEquals("Good", late.overall().label());
        assertEquals(
                List.of("no-partner-evidence 7.5", "no-partner-evidence 8.M1", "late-payment overall"),
                late.caps().stream().map(c -> c.id() + " " + c.about()).toList());

        levels.put("4.2", "Excellent");
        levels.put("7.M1", "Unsatisfactory");
        Outcome gate = Outcome.of(levels, MOJ);
        assertEquals("Satisfactory", gate.principle("7").label());
        assertEquals(Decision.NOT_MET, gate.decision());
    }

    private static void assertRefused(String rule, String arguments, Map<String, String> levels) {
        var refused = assertThrows(RatingsRefused.class, () -> Outcome.of(levels, M18));
        assertEquals(rule, refused.rule());
        assertEquals(arguments, List.of(refused.arguments()).toString());
    }

    private static List<String> withoutPartnerSide(Edition edition) {
        return edition.criteria().stream()
                .filter(c -> c.partnerSide() == PartnerSide.NONE)
                .map(Criterion::code)
                .toList();
    }

    private static Edition with(Edition e, ScoringRule rule) {
        return new Edition(
                e.id(),
                e.title(),
                e.summary(),
                e.basedOn(),
                e.from(),
                e.unit(),
                e.validity(),
                rule,
                e.leadTimes(),
                e.surveyForm(),
                e.principles(),
                e.sha256());
    }
}
