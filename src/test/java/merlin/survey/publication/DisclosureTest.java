package merlin.survey.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import merlin.shared.Json;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Rules;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.SurveyOutcome.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTest {
    private static final Map<String, List<String>> TWO =
            new java.util.TreeMap<>(Map.of("payment", List.of("P1", "P2"), "risk", List.of("R1", "R2", "R3")));
    private static final List<String> GROUPS = List.of("tier2", "tier3", "tier4");

    @ParameterizedTest(name = "{0}")
    @MethodSource("merlin.survey.publication.WorkedExamples#all")
    void theWorkedExampleComesOutAsPrinted(WorkedExamples.Example example) {
        SurveyOutcome outcome = Disclosure.outcome(example.ballots());
        assertEquals(example.expected(), Json.MAPPER.readTree(Json.write(outcome)));
    }

    @ParameterizedTest(name = "PUB-1 k {0}, partners {1}, cell {2}, rest {3}, words below {4} are refused")
    @CsvSource({"4,10,5,5,20", "5,9,5,5,20", "5,10,4,5,20", "5,10,5,4,20", "5,10,5,5,19"})
    void pub1LowerThresholdsAreRefused(int k, int partners, int cell, int rest, int words) {
        assertThrows(Malformed.class, () -> new Rules(k, partners, cell, rest, words));
    }

    @Test
    void pub1RaisedThresholdsWithholdMore() {
        Ballots five = survey(20, 6, answers(6, 5));
        assertTrue(Disclosure.outcome(five).published());
        Ballots raised = new Ballots(five.eligible(), 6, TWO, five.ballots(), null, null, new Rules(7, 10, 5, 5, 20));
        assertEquals(
                SurveyOutcome.Status.NOT_PUBLISHED, Disclosure.outcome(raised).status());
    }

    @Test
    void pub2MorePassesThanPartnersBlocksEverything() {
        assertEquals(
                SurveyOutcome.nothing(SurveyOutcome.Status.BLOCKED, SurveyOutcome.Reason.INTEGRITY),
                Disclosure.outcome(survey(20, 21, answers(12, 3))));
    }

    @Test
    void pub5AnyPublishedRoundOfTheLastTwoYearsIsComparedWith() {
        Ballots now = survey(20, 15, answers(12, 3));
        Ballots.Previous same = new Ballots.Previous(true, now.eligible());
        Set<String> fewer = new LinkedHashSet<>(now.eligible());
        fewer.remove("p3");
        Ballots.Previous near = new Ballots.Previous(true, fewer);
        assertEquals(
                SurveyOutcome.Mode.NORMAL,
                Disclosure.outcome(after(now, List.of(same))).mode());
        SurveyOutcome compared = Disclosure.outcome(after(now, List.of(same, near)));
        assertEquals(SurveyOutcome.Mode.COARSE, compared.mode());
        assertFalse(compared.trendAllowed());
    }

    @Test
    void scoresOutsideTheScaleTheFormOrTheGroupsAreRefused() {
        assertThrows(Malformed.class, () -> new Ballot(null, Map.of("P1", 0)));
        assertThrows(Malformed.class, () -> new Ballot(null, Map.of("P1", 6)));
        assertThrows(Malformed.class, () -> survey(20, 6, List.of(new Ballot(null, Map.of("X9", 3)))));
        assertThrows(Malformed.class, () -> survey(20, 6, List.of(new Ballot("tier9", Map.of("P1", 3)))));
    }

    /** Attack 12 of the design: every size from 0 to 200, random sums, skips and group sizes. */
    @Test
    void noFigureStandsOnFewerThanFiveAnswersAndTheOrderDoesNotMatter() {
        Random random = new Random(20260302);
        for (int n = 0; n <= 200; n++) {
            for (int round = 0; round < 6; round++) {
                List<Ballot> ballots = randomBallots(random, n);
                Ballots input = grouped(Math.max(10, n + random.nextInt(5)), n, ballots);
                SurveyOutcome outcome = Disclosure.outcome(input);
                List<Ballot> turned = new ArrayList<>(ballots);
                Collections.shuffle(turned, random);
                assertEquals(
                        outcome, Disclosure.outcome(grouped(input.eligible().size(), n, turned)));
                if (n < 5) assertEquals(SurveyOutcome.Status.NOT_PUBLISHED, outcome.status());
                else noFigureIsFromFewerThanFive(ballots, outcome);
            }
        }
    }

    private static void noFigureIsFromFewerThanFive(List<Ballot> ballots, SurveyOutcome outcome) {
        outcome.items().forEach((id, figure) -> {
            if (figure.shown()) assertTrue(count(ballots, null, List.of(id)) >= 5, id);
        });
        if (outcome.breakdown().cells() == null) return;
        outcome.breakdown().cells().forEach((dimension, row) -> {
            List<String> items = TWO.get(dimension);
            long all = count(ballots, null, items);
            long hidden = all;
            for (Map.Entry<String, Figure> cell : row.entrySet()) {
                if (!cell.getValue().shown()) continue;
                long own = count(ballots, cell.getKey(), items);
                assertTrue(own >= 5 && all - own >= 5, cell.toString());
                hidden -= own;
            }
            assertTrue(hidden == 0 || hidden >= 5 || hidden == all, "remainder of " + hidden);
        });
    }

    private static long count(List<Ballot> ballots, String group, List<String> items) {
        return ballots.stream()
                .filter(ballot -> group == null || group.equals(ballot.group()))
                .filter(ballot -> items.stream().anyMatch(ballot.scores()::containsKey))
                .count();
    }

    private static List<Ballot> randomBallots(Random random, int n) {
        int groups = 1 + random.nextInt(4);
        int lowest = 1 + random.nextInt(4);
        int skips = 1 + random.nextInt(10);
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Map<String, Integer> scores = new HashMap<>();
            for (List<String> items : TWO.values()) {
                for (String item : items) {
                    if (random.nextInt(skips) == 0 && skips > 1) continue;
                    scores.put(item, lowest + random.nextInt(6 - lowest));
                }
            }
            int group = random.nextInt(groups + 1);
            ballots.add(new Ballot(group < GROUPS.size() ? GROUPS.get(group) : null, scores));
        }
        return ballots;
    }

    private static List<Ballot> answers(int n, int score) {
        return Collections.nCopies(
                n, new Ballot(null, Map.of("P1", score, "P2", score, "R1", score, "R2", score, "R3", score)));
    }

    private static Ballots survey(int partners, int passes, List<Ballot> ballots) {
        return new Ballots(ids(partners), passes, TWO, ballots, null, null, null);
    }

    private static Ballots grouped(int partners, int passes, List<Ballot> ballots) {
        return new Ballots(ids(partners), passes, TWO, ballots, new Ballots.Breakdown("tier", GROUPS), null, null);
    }

    private static Ballots after(Ballots now, List<Ballots.Previous> previous) {
        return new Ballots(now.eligible(), now.passesIssued(), TWO, now.ballots(), null, previous, null);
    }

    private static Set<String> ids(int partners) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < partners; i++) ids.add("p" + i);
        return ids;
    }
}
