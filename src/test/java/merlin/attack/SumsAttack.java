package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;
import merlin.survey.publication.WorkedExamples;
import org.junit.jupiter.api.Test;

/**
 * Attack 5. A reader writes down all sums that fit everything shown: items, cells and what they leave for the rest. Nobody from
 * outside may rule out a value of anybody; who knows one set of answers must leave three values for anybody else, two inside a
 * hidden remainder. Dimensions, overall and trend are made of shown figures and add nothing.
 */
class SumsAttack {
    @Test
    void theWorkedExamplesKeepEverybodysAnswers() {
        int[] fewest = {5, 5, 5};
        int[] asked = {0};
        int cases = 0;
        for (WorkedExamples.Example example : WorkedExamples.all().toList()) {
            Ballots input = example.ballots();
            SurveyOutcome outcome = Disclosure.outcome(input);
            cases++;
            if (outcome.turnout() == null) continue;
            for (String dimension : input.dimensions().keySet()) {
                ask(new Sheet(input, outcome, dimension), input, fewest, asked);
            }
        }
        Row.of(Attack.SUMS, "worked examples")
                .judge(
                        cases == 19 && fewest[0] == 5 && fewest[1] >= 3 && fewest[2] >= 2,
                        "%d cases, %d questions: an outsider leaves %d of 5 values, who knows one rating %d, in a hidden remainder %d"
                                .formatted(cases, asked[0], fewest[0], fewest[1], fewest[2]));
    }

    /** Ballots that are equal need not be asked twice; two equal ones are still two people. */
    private static void ask(Sheet sheet, Ballots input, int[] fewest, int[] asked) {
        Set<Ballot> kinds = new HashSet<>(input.ballots());
        for (Ballot target : kinds) {
            for (String item : sheet.items()) {
                if (!target.scores().containsKey(item)) continue;
                fewest[0] = Math.min(fewest[0], sheet.possible(target, item, null));
                for (Ballot known : kinds) {
                    boolean alone = known.equals(target)
                            && input.ballots().stream().filter(target::equals).count() < 2;
                    if (alone) continue;
                    int kind = sheet.inHiddenRemainder(target) ? 2 : 1;
                    fewest[kind] = Math.min(fewest[kind], sheet.possible(target, item, known));
                    asked[0]++;
                }
            }
        }
    }

    @Test
    void everySizeAndSumOfOneItemKeepsEverybodysAnswers() {
        int largest = Effort.of(30, 200);
        int outsider = 5;
        int insider = 5;
        for (int n = 5; n <= largest; n++) {
            for (int sum = n; sum <= 5 * n; sum++) {
                Figure figure =
                        Disclosure.outcome(Answered.with(n, sum)).items().get("P1");
                Reader shown = Reader.of(figure, n);
                assertFalse(shown.from() > sum || shown.to() < sum, "the truth itself is ruled out");
                outsider = Math.min(outsider, possible(shown, n, 0));
                for (int own = 1; own <= 5; own++) {
                    boolean ownFits = sum - own >= n - 1 && sum - own <= 5 * (n - 1);
                    if (ownFits) insider = Math.min(insider, possible(shown, n, own));
                }
            }
        }
        Row.of(Attack.SUMS, "every sum")
                .judge(
                        outsider == 5 && insider >= 3,
                        "n = 5 to %d: an outsider leaves %d of 5 values, who knows one rating %d"
                                .formatted(largest, outsider, insider));
    }

    /** {@code own} 0: knows no answer. */
    private static int possible(Reader shown, int n, int own) {
        int others = own == 0 ? n - 1 : n - 2;
        int possible = 0;
        for (int value = 1; value <= 5; value++) {
            if (shown.meets(own + value + others, own + value + 5 * others)) possible++;
        }
        return possible;
    }

    /** The same reading of an exact mean of five does corner them: the method would find a leak. */
    @Test
    void anExactSumWouldGiveEverybodyAway() {
        assertEquals(1, possible(new Reader(5, 5), 5, 0));
        assertEquals(2, possible(new Reader(6, 6), 5, 0));
    }
}
