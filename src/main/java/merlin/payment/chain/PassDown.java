package merlin.payment.chain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** PAY-34: the links of a contract's chain, from the department down, with the days that each takes. */
public record PassDown(List<Link> links) {
    /** PAY-15 In public no figure from fewer partners. */
    private static final int FEWEST = 5;

    private static final int LOWEST_TIER = 3;

    /**
     * One link.
     *
     * @param tier 0: department to prime; 1: prime to tier 1; 2: tier 1 to tier 2; 3: tier 2 to tier 3
     * @param medianDays nearest rank; null when nothing was counted
     * @param counted payments behind it
     * @param partners that were paid; 0 for the first link
     * @param unknown paid invoices whose month lacks the day of the level above
     */
    public record Link(int tier, Integer medianDays, int counted, int partners, int unknown)
            implements java.io.Serializable {}

    public PassDown {
        links = List.copyOf(links);
    }

    /** @param payments the department's, one a month; @param invoices of the contract, all tiers */
    static PassDown of(Collection<DepartmentPayment> payments, Collection<PaidInvoice> invoices) {
        List<Link> links = new ArrayList<>();
        links.add(department(payments));
        Map<YearMonth, LocalDate> above =
                payments.stream().collect(Collectors.toMap(DepartmentPayment::month, DepartmentPayment::getPaidOn));
        for (int tier = 1; tier <= LOWEST_TIER; tier++) {
            int here = tier;
            List<PaidInvoice> paid = invoices.stream()
                    .filter(invoice -> invoice.tier() == here && invoice.settledOn() != null)
                    .toList();
            links.add(link(tier, paid, above));
            above = halfPaid(paid);
        }
        return new PassDown(links);
    }

    private static Link department(Collection<DepartmentPayment> payments) {
        List<Integer> days = payments.stream()
                .filter(payment -> payment.getClaimedOn() != null)
                .map(payment -> days(payment.getClaimedOn(), payment.getPaidOn()))
                .toList();
        return new Link(0, median(days), days.size(), 0, payments.size() - days.size());
    }

    private static Link link(int tier, List<PaidInvoice> paid, Map<YearMonth, LocalDate> above) {
        List<PaidInvoice> known = paid.stream()
                .filter(invoice -> above.containsKey(invoice.month()))
                .toList();
        List<Integer> days = known.stream()
                .map(invoice -> days(above.get(invoice.month()), invoice.settledOn()))
                .toList();
        long partners = known.stream().map(PaidInvoice::supplier).distinct().count();
        return new Link(tier, median(days), days.size(), (int) partners, paid.size() - known.size());
    }

    /** By month: the day on which half of these were settled. */
    private static Map<YearMonth, LocalDate> halfPaid(List<PaidInvoice> paid) {
        Map<YearMonth, List<LocalDate>> settled = new HashMap<>();
        paid.forEach(invoice -> settled.computeIfAbsent(invoice.month(), month -> new ArrayList<>())
                .add(invoice.settledOn()));
        Map<YearMonth, LocalDate> half = new HashMap<>();
        settled.forEach((month, days) -> half.put(month, middle(days)));
        return half;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static Integer median(List<Integer> days) {
        return days.isEmpty() ? null : middle(days);
    }

    /** Nearest rank (PAY-8): of an even number the lower of the two in the middle. */
    private static <T extends Comparable<? super T>> T middle(List<T> values) {
        return values.stream().sorted().toList().get((values.size() + 1) / 2 - 1);
    }

    /** The link that takes most days; of several the first. Empty when all known ones take none. */
    public Optional<Link> slowest() {
        return links.stream()
                .filter(link -> link.medianDays() != null && link.medianDays() > 0)
                .max(Comparator.comparingInt(Link::medianDays).thenComparing(link -> -link.tier()));
    }

    /** PAY-15: without the links that fewer than five partners are behind. */
    public PassDown inPublic() {
        return new PassDown(links.stream()
                .map(link ->
                        link.tier() == 0 || link.partners() >= FEWEST ? link : new Link(link.tier(), null, 0, 0, 0))
                .toList());
    }
}
