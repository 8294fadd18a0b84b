package merlin.payment.published;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.Tallies.Group;

/** How many partners have to be behind a public figure. PAY-15 */
public final class EnoughPartners {
    private static final long FEWEST = 5;

    private EnoughPartners() {}

    /** Whether so many partners are enough. None at all is: that nothing was paid or is open tells of nobody. */
    public static boolean are(long partners) {
        return partners == 0 || partners >= FEWEST;
    }

    /** Whether a period may be public at all: what was paid, and what the law's clock counts. */
    public static boolean behind(PaymentMetrics figures) {
        return figures.suppliers() > 0
                && are(figures.behind().settled())
                && are(figures.behind().law());
    }

    /**
     * The groups that may be public, of groups of one kind that make up the whole.
     *
     * @return their keys
     */
    public static Set<String> shown(List<Group> groups) {
        Set<String> shown = new HashSet<>();
        boolean hidden = false;
        for (Group group : groups) {
            if (behind(group.metrics())) shown.add(group.key());
            else hidden = true;
        }
        if (hidden) {
            groups.stream()
                    .filter(group -> shown.contains(group.key()))
                    .filter(group -> group.metrics().behind().settled() >= FEWEST
                            && group.metrics().behind().law() >= FEWEST)
                    .min(Comparator.comparingLong(
                                    (Group group) -> group.metrics().settled())
                            .thenComparing(Group::key))
                    .ifPresentOrElse(group -> shown.remove(group.key()), shown::clear);
        }
        return shown;
    }
}
