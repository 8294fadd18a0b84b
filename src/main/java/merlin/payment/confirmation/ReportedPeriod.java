package merlin.payment.confirmation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.payment.metrics.ReportingPeriod;

/**
 * Half a year, April to September or October to March, of which a prime's ledgers cover some days or all.
 *
 * @param covered stretches of days that ledgers cover, in order, none touching the next
 */
public record ReportedPeriod(ReportingPeriod period, List<ReportingPeriod> covered) implements java.io.Serializable {
    public ReportedPeriod {
        covered = List.copyOf(covered);
    }

    /** Those that ledgers touch, the latest first. @param ledgers periods of the ledgers that stand */
    public static List<ReportedPeriod> of(List<ReportingPeriod> ledgers) {
        List<ReportedPeriod> periods = new ArrayList<>();
        Optional<LocalDate> last = ledgers.stream().map(ReportingPeriod::to).max(Comparator.naturalOrder());
        Optional<LocalDate> first = ledgers.stream().map(ReportingPeriod::from).min(Comparator.naturalOrder());
        if (last.isEmpty()) return periods;
        for (LocalDate from = firstDay(last.get());
                !from.plusMonths(6).isBefore(first.get());
                from = from.minusMonths(6)) {
            starting(from, ledgers).ifPresent(periods::add);
        }
        return periods;
    }

    /** The one that begins on this day; empty when no ledger touches it, or none begins then. */
    public static Optional<ReportedPeriod> starting(LocalDate from, List<ReportingPeriod> ledgers) {
        if (from == null || !from.equals(firstDay(from))) return Optional.empty();
        ReportingPeriod period = half(from);
        List<ReportingPeriod> covered = covered(period, ledgers);
        return covered.isEmpty() ? Optional.empty() : Optional.of(new ReportedPeriod(period, covered));
    }

    /** The half-year that begins on this first of April or October. */
    public static ReportingPeriod half(LocalDate from) {
        return new ReportingPeriod(from, from.plusMonths(6).minusDays(1));
    }

    private static LocalDate firstDay(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= 4 && month <= 9) return LocalDate.of(day.getYear(), Month.APRIL, 1);
        return LocalDate.of(month < 4 ? day.getYear() - 1 : day.getYear(), Month.OCTOBER, 1);
    }

    private static List<ReportingPeriod> covered(ReportingPeriod period, List<ReportingPeriod> ledgers) {
        List<ReportingPeriod> covered = new ArrayList<>();
        ledgers.stream()
                .filter(ledger ->
                        !ledger.from().isAfter(period.to()) && !ledger.to().isBefore(period.from()))
                .sorted(Comparator.comparing(ReportingPeriod::from))
                .forEach(
                        ledger -> add(covered, later(ledger.from(), period.from()), earlier(ledger.to(), period.to())));
        return covered;
    }

    private static void add(List<ReportingPeriod> covered, LocalDate from, LocalDate to) {
        int last = covered.size() - 1;
        if (last < 0 || covered.get(last).to().plusDays(1).isBefore(from)) {
            covered.add(new ReportingPeriod(from, to));
        } else {
            covered.set(
                    last,
                    new ReportingPeriod(
                            covered.get(last).from(), later(covered.get(last).to(), to)));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@code April to September 2026}, {@code October 2026 to March 2027}. */
    public static String words(ReportingPeriod half) {
        int year = half.from().getYear();
        return half.from().getMonth() == Month.APRIL
                ? "April to September " + year
                : "October " + year + " to March " + (year + 1);
    }

    public boolean isComplete() {
        return covered.equals(List.of(period));
    }

    /** Such as {@code 2026-04-01/2026-09-30}. */
    String daysCovered() {
        return covered.stream().map(c -> c.from() + "/" + c.to()).collect(Collectors.joining(" "));
    }
}
