package merlin.attack;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What became of requests when their process was killed, over all kills. Of each kill's requests the first stood right before its
 * commit, the second between its commit and its answer, and the others wherever they happened to be.
 */
final class KilledRequests {
    private int kills;
    private int storedBefore;
    private int storedBetween;
    private int answered;
    private int lost;
    private int unanswered;
    private int storedUnanswered;

    /** @param wasAnswered for each request; @param stored whether the database holds what the request of that number wrote */
    void count(List<Boolean> wasAnswered, IntPredicate stored) {
        kills++;
        if (stored.test(0)) storedBefore++;
        if (stored.test(1)) storedBetween++;
        for (int i = 2; i < wasAnswered.size(); i++) {
            boolean there = stored.test(i);
            if (wasAnswered.get(i)) {
                answered++;
                if (!there) lost++;
            } else {
                unanswered++;
                if (there) storedUnanswered++;
            }
        }
    }

    /** Nothing acknowledged is lost, and the exact moments were what they are called. */
    boolean asTheyShould() {
        return storedBefore == 0 && storedBetween == kills && lost == 0;
    }

    @Override
    public String toString() {
        return "killed with all done but the commit %d, of these stored %d; between commit and answer %d, stored %d; elsewhere %d, stored %d; answered before the kill %d, lost %d"
                .formatted(kills, storedBefore, kills, storedBetween, unanswered, storedUnanswered, answered, lost);
    }
}
