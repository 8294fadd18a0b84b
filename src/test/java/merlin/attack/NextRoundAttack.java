package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.survey.AReleasedOutcome;
import merlin.survey.protocol.ASurvey;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import org.junit.jupiter.api.Test;

/**
 * Attack 4. A reader compares two published rounds between which one partner joined. Fewer than twenty answers: words and
 * nothing else; from twenty on numbers, but neither a trend nor a breakdown.
 */
class NextRoundAttack {
    private static final Map<String, List<String>> FORM = Map.of("payment", List.of("P1", "P2"), "risk", List.of("R1"));
    private static final Ballots.Breakdown TIERS = new Ballots.Breakdown("tier", List.of("tier2", "tier3"));

    @Test
    void oneMorePartnerLeavesWordsOnlyAndNoTrend() {
        int rounds = 0;
        int numbers = 0;
        int trends = 0;
        for (int n = 5; n <= 40; n++) {
            SurveyOutcome first = Disclosure.outcome(round(40, n, null));
            SurveyOutcome second = Disclosure.outcome(round(41, n + 1, Answered.partners(40)));
            AReleasedOutcome told = AReleasedOutcome.of(ASurvey.descriptor(), second, first);
            rounds++;
            boolean words = n + 1 < 20;
            if (words && (told.json() + told.lines()).matches("(?s).*\"(value|qualifier)\":[^n].*")) numbers++;
            if (words) assertTrue(told.json().contains("\"word\":\"MIDDLE\""), told.json());
            if (!told.trend().isEmpty() || told.json().contains("\"SHOWN\",\"size\"")) trends++;
        }
        AReleasedOutcome control = AReleasedOutcome.of(
                ASurvey.descriptor(),
                Disclosure.outcome(round(40, 12, Answered.partners(40))),
                Disclosure.outcome(round(40, 11, null)));
        assertTrue(!control.trend().isEmpty() && control.json().contains("\"value\""), "same partners: trend shown");
        Row.of(Attack.NEXT_ROUND)
                .judge(
                        numbers == 0 && trends == 0,
                        "pairs of rounds %d: numbers below 20 answers %d, trends or breakdowns %d"
                                .formatted(rounds, numbers, trends));
    }

    private static Ballots round(int partners, int n, Set<String> before) {
        List<Ballot> ballots = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            ballots.add(new Ballot(i % 2 == 0 ? "tier2" : "tier3", Map.of("P1", 3, "P2", 3, "R1", 3)));
        }
        List<Ballots.Previous> previous = before == null ? null : List.of(new Ballots.Previous(true, before));
        return new Ballots(Answered.partners(partners), n, FORM, ballots, TIERS, previous, null);
    }
}
