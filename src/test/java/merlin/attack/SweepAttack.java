package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;
import merlin.survey.publication.SurveyOutcome.Status;
import org.junit.jupiter.api.Test;

/** Attack 12. Every size with every sum, and every division into two groups: no crash, no figure of fewer than five. */
class SweepAttack {
    private static final Ballots.Breakdown TIERS = new Ballots.Breakdown("tier", List.of("tier2", "tier3"));
    private final Random random = new Random(20260302);

    @Test
    void noSizeSumOrGroupMakesAFigureOfFewerThanFive() {
        int step = Effort.of(7, 1);
        int outcomes = 0;
        int small = 0;
        for (int n = 0; n <= 200; n += n < 14 ? 1 : step) {
            for (int sum = n; sum <= 5 * n; sum += n < 14 ? 1 : step) {
                small += tooSmall(n, n, Answered.ballots(n, sum, null));
                outcomes++;
            }
            for (int group = 0; group <= n; group++) {
                List<Ballot> both = new ArrayList<>(Answered.ballots(group, group * (1 + random.nextInt(5)), "tier2"));
                both.addAll(Answered.ballots(n - group, (n - group) * (1 + random.nextInt(5)), "tier3"));
                small += tooSmall(n, group, both);
                outcomes++;
            }
        }
        Row.of(Attack.SWEEP)
                .judge(small == 0, "outcomes " + outcomes + ", figures from fewer than 5 answers: " + small);
    }

    private int tooSmall(int n, int group, List<Ballot> ballots) {
        SurveyOutcome outcome = Disclosure.outcome(Answered.of(n, ballots, TIERS, null));
        List<Ballot> turned = new ArrayList<>(ballots);
        Collections.shuffle(turned, random);
        assertEquals(outcome, Disclosure.outcome(Answered.of(n, turned, TIERS, null)), "order of the answers");
        if (n < 5) {
            assertEquals(Status.NOT_PUBLISHED, outcome.status());
            return outcome.items() == null ? 0 : 1;
        }
        if (outcome.breakdown().cells() == null) return 0;
        Figure first = outcome.breakdown().cells().get("payment").get("tier2");
        Figure second = outcome.breakdown().cells().get("payment").get("tier3");
        boolean few = first.shown() && group < 5 || second.shown() && n - group < 5;
        boolean rest = first.shown() && n - group < 5 || second.shown() && group < 5;
        return few || rest ? 1 : 0;
    }
}
