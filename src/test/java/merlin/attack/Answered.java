package merlin.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;

/** Surveys of one question, as small as can be, with a wanted sum. */
final class Answered {
    static final Map<String, List<String>> ONE = Map.of("payment", List.of("P1"));

    private Answered() {}

    /** {@code n} answers that add up to {@code sum}, by as many partners as there need to be. */
    static Ballots with(int n, int sum) {
        return of(n, ballots(n, sum, null), null, null);
    }

    static Ballots of(int n, List<Ballot> ballots, Ballots.Breakdown breakdown, List<Ballots.Previous> previous) {
        return new Ballots(partners(Math.max(12, n)), n, ONE, ballots, breakdown, previous, null);
    }

    static List<Ballot> ballots(int n, int sum, String group) {
        List<Ballot> ballots = new ArrayList<>();
        int rest = sum;
        for (int left = n; left > 0; left--) {
            int score = rest / left;
            rest -= score;
            ballots.add(new Ballot(group, Map.of("P1", score)));
        }
        return ballots;
    }

    static Set<String> partners(int count) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) ids.add("p" + i);
        return ids;
    }
}
