package merlin.payment.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import merlin.criteria.PaymentRules.DatedValue;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.HalfYear;
import merlin.payment.clock.LatePayment;

/**
 * The figures of a period. What cannot be worked out because nothing happened is null, never 0; counts are exact, so that
 * thresholds can be decided on them. Amounts are pounds, in which invoices in other currencies have no part.
 *
 * @param invoices that count, whenever they were settled; what is set apart is not among them
 * @param settled in the period
 * @param averageDays mean of the days from receipt to settlement, six decimals (PAY-2)
 * @param medianDays nearest rank, as p80Days and p95Days (PAY-8)
 * @param smallFirms settled invoices of suppliers with fewer than 50 employees
 * @param statutoryOnTime the law's clock (PAY-1)
 * @param lateTerms of the invoices that fell due in the period: not settled by then (PAY-11)
 * @param unpaidAtEnd of the invoices that fell due in the period: unpaid on its last day (PAY-18)
 * @param disputed invoices under dispute at any time
 * @param lateDisputed of those late against terms: disputed
 * @param openAgeing unpaid on the last day (PAY-14)
 * @param distribution of the days from receipt to settlement
 * @param behind how many suppliers each figure comes from (PAY-15)
 */
public record PaymentMetrics(
        LocalDate from,
        LocalDate to,
        long invoices,
        long suppliers,
        long settled,
        BigDecimal averageDays,
        Integer medianDays,
        Integer p80Days,
        Integer p95Days,
        Bands bands,
        Bands smallFirms,
        Share statutoryOnTime,
        ValuedShare lateTerms,
        ValuedShare unpaidAtEnd,
        long disputed,
        long disputesToldLate,
        Share lateDisputed,
        Ageing openAgeing,
        Interest interest,
        Apart apart,
        Distribution distribution,
        Behind behind)
        implements java.io.Serializable {
    private static final int LAST_CLASS_BEGINS = 90;

    /** Count and pounds. */
    public record Amount(long count, BigDecimal value) implements java.io.Serializable {}

    /** Settled in days 1-30, 31-60, 61 or more of the statistical clock (PAY-2). */
    public record Bands(Amount within30, Amount from31to60, Amount over60) implements java.io.Serializable {
        public long all() {
            return within30.count + from31to60.count + over60.count;
        }
    }

    /** So many of so many. */
    public record Share(long count, long of) implements java.io.Serializable {}

    /** So many of so many, and so much of so much. */
    public record ValuedShare(long count, long of, BigDecimal value, BigDecimal ofValue)
            implements java.io.Serializable {}

    /** Unpaid, by days past the later of receipt and due date. */
    public record Ageing(Amount notYetDue, Amount upTo30, Amount from31to60, Amount from61to90, Amount over90)
            implements java.io.Serializable {
        public long all() {
            return notYetDue.count + upTo30.count + from31to60.count + from61to90.count + over90.count;
        }
    }

    /**
     * What the law gives suppliers for late undisputed invoices (PAY-16, PAY-17), whether or not they asked.
     *
     * @param owed up to payment or to the period's end; null when a half-year's Bank Rate is not known
     * @param ratesMissing first days of the half-years without a known rate
     */
    public record Interest(long invoices, BigDecimal owed, BigDecimal fixedSums, List<LocalDate> ratesMissing)
            implements java.io.Serializable {}

    /**
     * How many invoices took how many days.
     *
     * @param totalDays all days added up: with {@code settled} the exact mean
     * @param classes of ten days each, the last one open
     */
    public record Distribution(long totalDays, List<DayClass> classes) implements java.io.Serializable {}

    /** Settled in the days from first to last, both inclusive. @param last null: and more */
    public record DayClass(int first, Integer last, long count) implements java.io.Serializable {}

    /**
     * Suppliers that a figure comes from.
     *
     * @param settled average, percentiles and bands; @param smallFirms those of small firms
     * @param law the law's clock; @param due late against terms, unpaid at the end
     * @param open open ageing; @param late interest and fixed sums
     */
    public record Behind(long settled, long smallFirms, long law, long due, long open, long late)
            implements java.io.Serializable {}

    /** Set apart, or marked: credit notes, cancelled, intragroup are in no other figure; the others are. */
    public record Apart(
            long creditNotes,
            long cancelled,
            long intragroup,
            long otherCurrency,
            long receiptEstimated,
            long paidInAdvance,
            long supplyChainFinance,
            Amount retention)
            implements java.io.Serializable {}

    /** @param rates what late payment costs, as the rules stand on the period's last day */
    public static PaymentMetrics of(Tally tally, LateRates rates) {
        DayCounts days = tally.days;
        long settled = days.count();
        return new PaymentMetrics(
                tally.period.from(),
                tally.period.to(),
                tally.invoices,
                tally.suppliers.size(),
                settled,
                settled == 0 ? null : mean(days.totalDays(), settled),
                settled == 0 ? null : days.percentile(50),
                settled == 0 ? null : days.percentile(80),
                settled == 0 ? null : days.percentile(95),
                bands(days, tally.thresholds),
                bands(tally.smallFirmsDays, tally.thresholds),
                new Share(tally.lawOnTime, tally.lawOf),
                new ValuedShare(tally.dueLate, tally.dueOf, pounds(tally.dueLatePence), pounds(tally.dueOfPence)),
                new ValuedShare(tally.dueUnpaid, tally.dueOf, pounds(tally.dueUnpaidPence), pounds(tally.dueOfPence)),
                tally.disputed,
                tally.disputesToldLate,
                new Share(tally.lateDisputed, tally.dueLate),
                ageing(tally),
                interest(tally, rates),
                new Apart(
                        tally.creditNotes,
                        tally.cancelled,
                        tally.intragroup,
                        tally.foreign,
                        tally.estimated,
                        tally.paidInAdvance,
                        tally.financed,
                        new Amount(tally.retained, pounds(tally.retainedPence))),
                new Distribution(days.totalDays(), classes(days)),
                new Behind(
                        tally.suppliersWith(Tally.SETTLED),
                        tally.suppliersWith(Tally.SMALL_SETTLED),
                        tally.suppliersWith(Tally.LAW),
                        tally.suppliersWith(Tally.DUE),
                        tally.suppliersWith(Tally.OPEN),
                        tally.suppliersWith(Tally.LATE)));
    }

    private static List<DayClass> classes(DayCounts days) {
        List<DayClass> classes = new ArrayList<>();
        int first = 0;
        for (int last = 10; last <= LAST_CLASS_BEGINS; last += 10) {
            classes.add(new DayClass(first, last, days.count(first, last)));
            first = last + 1;
        }
        classes.add(new DayClass(first, null, days.count(first, Integer.MAX_VALUE - 1)));
        return classes;
    }

    private static BigDecimal mean(long total, long count) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP);
    }

    private static Bands bands(DayCounts days, Thresholds limits) {
        return new Bands(
                amount(days, 0, limits.firstBand()),
                amount(days, limits.firstBand() + 1, limits.secondBand()),
                amount(days, limits.secondBand() + 1, Integer.MAX_VALUE - 1));
    }

    private static Amount amount(DayCounts days, int first, int last) {
        return new Amount(days.count(first, last), pounds(days.value(first, last)));
    }

    private static Ageing ageing(Tally tally) {
        return new Ageing(age(tally, 0), age(tally, 1), age(tally, 2), age(tally, 3), age(tally, 4));
    }

    private static Amount age(Tally tally, int at) {
        return new Amount(tally.open[at], pounds(tally.openPence[at]));
    }

    private static Interest interest(Tally tally, LateRates rates) {
        Map<HalfYear, Long> late = tally.late.byHalfYear();
        List<LocalDate> missing = late.keySet().stream()
                .filter(half -> rates.percent().apply(half).isEmpty())
                .map(HalfYear::first)
                .sorted()
                .toList();
        BigDecimal fixed = BigDecimal.ZERO;
        long invoices = 0;
        for (int size = 0; size < tally.lateBySize.length; size++) {
            invoices += tally.lateBySize[size];
            fixed = fixed.add(rates.fixedSums().get(size).multiply(BigDecimal.valueOf(tally.lateBySize[size])));
        }
        BigDecimal owed = missing.isEmpty() ? owed(late, rates) : null;
        return new Interest(invoices, owed, fixed.setScale(2, RoundingMode.UNNECESSARY), missing);
    }

    /** Rounded half up to pence once, at the end. */
    private static BigDecimal owed(Map<HalfYear, Long> latePenceDays, LateRates rates) {
        BigDecimal percentPenceDays = BigDecimal.ZERO;
        for (var late : latePenceDays.entrySet()) {
            BigDecimal percent = rates.percent().apply(late.getKey()).orElseThrow();
            percentPenceDays = percentPenceDays.add(percent.multiply(BigDecimal.valueOf(late.getValue())));
        }
        BigDecimal yearly = BigDecimal.valueOf(100L * 100 * rates.daysInYear());
        return percentPenceDays.divide(yearly, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal pounds(long pence) {
        return new BigDecimal(BigInteger.valueOf(pence), 2);
    }

    /**
     * What late payment costs by law.
     *
     * @param percent a year, for debts that became late in a half-year; empty when its Bank Rate is unknown
     * @param fixedSums pounds for a debt below 1,000 pounds, below 10,000, and from there on
     */
    public record LateRates(
            Function<HalfYear, Optional<BigDecimal>> percent, List<BigDecimal> fixedSums, int daysInYear) {
        /** As {@link LatePayment} has them. @param asked the fixed sums are those of this day, or the first that there were */
        public static LateRates of(RuleSet latePayment, RuleSet bankRates, LocalDate asked) {
            LocalDate first = latePayment.values().stream()
                    .map(DatedValue::from)
                    .max(Comparator.naturalOrder())
                    .orElse(asked);
            LocalDate day = asked.isBefore(first) ? first : asked;
            List<BigDecimal> sums = Stream.of(999, 1_000, 10_000)
                    .map(amount -> LatePayment.fixedSum(BigDecimal.valueOf(amount), day, latePayment))
                    .toList();
            return new LateRates(
                    half -> LatePayment.rate(half.first(), latePayment, bankRates),
                    sums,
                    LatePayment.daysInYear(day, latePayment));
        }
    }
}
