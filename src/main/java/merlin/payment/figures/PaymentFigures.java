package merlin.payment.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies.Group;

/**
 * All figures of a prime and a period.
 *
 * @param rules rule set, such as {@code uk-public}
 * @param complete whether ledgers that stand cover every day of the period
 * @param groups by contract, tier, size and vcse
 * @param worstSuppliers at most {@link #MOST_SUPPLIERS} with late invoices: the most late by the law's clock first
 * @param ledgers ids of the ledgers that stand and touch the period
 */
public record PaymentFigures(
        LocalDate from,
        LocalDate to,
        String rules,
        boolean complete,
        PaymentMetrics metrics,
        List<Group> groups,
        List<Group> worstSuppliers,
        List<String> ledgers)
        implements java.io.Serializable {
    public static final int MOST_SUPPLIERS = 20;

    private static final Comparator<Group> WORST = Comparator.comparingLong(PaymentFigures::lateByLaw)
            .thenComparingLong(group -> group.metrics().lateTerms().count())
            .reversed()
            .thenComparing(Group::key);

    public PaymentFigures {
        groups = List.copyOf(groups);
        worstSuppliers = List.copyOf(worstSuppliers);
        ledgers = List.copyOf(ledgers);
    }

    public ReportingPeriod period() {
        return new ReportingPeriod(from, to);
    }

    /** The groups of one kind: contract, tier, size or vcse. */
    public List<Group> groups(String by) {
        return groups.stream().filter(group -> group.by().equals(by)).toList();
    }

    static List<Group> worst(List<Group> suppliers) {
        return suppliers.stream()
                .filter(supplier ->
                        lateByLaw(supplier) + supplier.metrics().lateTerms().count() > 0)
                .sorted(WORST)
                .limit(MOST_SUPPLIERS)
                .toList();
    }

    private static long lateByLaw(Group group) {
        return group.metrics().statutoryOnTime().of()
                - group.metrics().statutoryOnTime().count();
    }
}
