package merlin.payment.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * What is owed on top of an invoice that was paid late or is still unpaid. Amounts in pounds.
 *
 * @param lateFrom first day of interest, the day after the last day for payment
 * @param until last day for which interest is counted, inclusive
 * @param halfYear the one in which interest starts to run; its Bank Rate holds for as long as the debt does
 * @param bankRate percent a year
 * @param rate percent a year, 8 points over the Bank Rate
 * @param segments the stretches between part payments, in order
 * @param lateAmount what was unpaid when it became late
 * @param unpaid what is unpaid on {@code until}
 * @param interest rounded half up to pence, once, at the end
 * @param fixedSum by {@code lateAmount}
 */
public record LatePayment(
        LocalDate lateFrom,
        LocalDate until,
        HalfYear halfYear,
        BigDecimal bankRate,
        BigDecimal rate,
        int daysInYear,
        List<Segment> segments,
        BigDecimal lateAmount,
        BigDecimal unpaid,
        BigDecimal interest,
        BigDecimal fixedSum) {
    /** Money that reached the supplier. */
    public record Paid(LocalDate on, BigDecimal amount) {
        public Paid {
            if (amount.signum() <= 0) throw new IllegalArgumentException("paid " + amount);
        }
    }

    /**
     * @param amount with tax, without what was credited
     * @param lastDay last day for payment, inclusive ({@link PaymentTerms#lastDay})
     */
    public record Debt(BigDecimal amount, LocalDate lastDay, List<Paid> paid) {
        public Debt {
            if (amount.signum() <= 0) throw new IllegalArgumentException("debt of " + amount);
            paid = paid.stream().sorted(Comparator.comparing(Paid::on)).toList();
        }

        /** What is unpaid at the end of a day; never below nothing. */
        public BigDecimal unpaidOn(LocalDate day) {
            return paid.stream()
                    .filter(p -> !p.on().isAfter(day))
                    .map(Paid::amount)
                    .reduce(amount, BigDecimal::subtract)
                    .max(BigDecimal.ZERO);
        }

        /** PAY-3: the first day on which the payments cover the whole; empty while they do not. */
        public Optional<LocalDate> settledOn() {
            return paid.stream()
                    .map(Paid::on)
                    .filter(day -> unpaidOn(day).signum() == 0)
                    .findFirst();
        }
    }

    /** @param days from the day before {@code from} to {@code until}; @param unpaid through these days */
    public record Segment(LocalDate from, LocalDate until, long days, BigDecimal unpaid) {}

    public LatePayment {
        segments = List.copyOf(segments);
    }

    /**
     * PAY-16, PAY-17.
     *
     * @param day interest is counted up to this day, or to the day of full payment when that is earlier
     * @return empty when nothing was unpaid after the last day for payment
     * @throws BankRateUnknown when nobody has stated the Bank Rate of the half-year
     */
    public static Optional<LatePayment> of(Debt debt, LocalDate day, RuleSet latePayment, RuleSet bankRates) {
        BigDecimal late = debt.unpaidOn(debt.lastDay());
        if (late.signum() == 0 || !day.isAfter(debt.lastDay())) return Optional.empty();
        LocalDate lateFrom = debt.lastDay().plusDays(1);
        HalfYear halfYear = HalfYear.of(lateFrom);
        BigDecimal rate = rate(lateFrom, latePayment, bankRates).orElseThrow(() -> new BankRateUnknown(halfYear));
        BigDecimal bankRate = bankRates.on(lateFrom, "bank-rate").orElseThrow().value();
        int daysInYear = daysInYear(lateFrom, latePayment);
        LocalDate until = debt.settledOn().filter(day::isAfter).orElse(day);
        List<Segment> segments = segments(debt, until);
        BigDecimal amountDays = segments.stream()
                .map(s -> s.unpaid().multiply(BigDecimal.valueOf(s.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new LatePayment(
                lateFrom,
                until,
                halfYear,
                bankRate,
                rate,
                daysInYear,
                segments,
                late,
                debt.unpaidOn(until),
                share(amountDays, rate, daysInYear),
                fixedSum(late, lateFrom, latePayment)));
    }

    /** Percent a year on a debt that became late on a day; empty when nobody has stated the Bank Rate of its half-year. */
    public static Optional<BigDecimal> rate(LocalDate lateFrom, RuleSet latePayment, RuleSet bankRates) {
        return bankRates
                .on(lateFrom, "bank-rate")
                .map(bankRate -> bankRate.value().add(Values.of(latePayment, lateFrom, "interest-points-over-base")));
    }

    /** By how many days the interest of a year is divided. */
    public static int daysInYear(LocalDate lateFrom, RuleSet latePayment) {
        return Values.whole(latePayment, lateFrom, "days-in-year");
    }

    private static List<Segment> segments(Debt debt, LocalDate until) {
        List<LocalDate> ends = new ArrayList<>(debt.paid().stream()
                .map(Paid::on)
                .filter(on -> on.isAfter(debt.lastDay()) && on.isBefore(until))
                .distinct()
                .toList());
        ends.add(until);
        List<Segment> segments = new ArrayList<>();
        LocalDate before = debt.lastDay();
        for (LocalDate end : ends) {
            segments.add(
                    new Segment(before.plusDays(1), end, ChronoUnit.DAYS.between(before, end), debt.unpaidOn(before)));
            before = end;
        }
        return segments;
    }

    private static BigDecimal share(BigDecimal amountDays, BigDecimal rate, int daysInYear) {
        return amountDays.multiply(rate).divide(BigDecimal.valueOf(100L * daysInYear), 2, RoundingMode.HALF_UP);
    }

    /** PAY-17: by the amount, on the day it became late. The bounds are in the names of the values. */
    public static BigDecimal fixedSum(BigDecimal amount, LocalDate lateFrom, RuleSet latePayment) {
        if (amount.compareTo(BigDecimal.valueOf(1_000)) < 0)
            return Values.of(latePayment, lateFrom, "fixed-sum-below-1000");
        if (amount.compareTo(BigDecimal.valueOf(10_000)) < 0)
            return Values.of(latePayment, lateFrom, "fixed-sum-below-10000");
        return Values.of(latePayment, lateFrom, "fixed-sum-from-10000");
    }

    /** Whole days late, of the last payment or so far. */
    public long daysLate() {
        return ChronoUnit.DAYS.between(lateFrom, until) + 1;
    }

    /** Interest of a year on an amount, for information. */
    public BigDecimal perYear(BigDecimal amount) {
        return share(amount.multiply(BigDecimal.valueOf(daysInYear)), rate, daysInYear);
    }

    /** Interest of a day on an amount, for information: totals are never made of this rounded figure. */
    public BigDecimal perDay(BigDecimal amount) {
        return share(amount, rate, daysInYear);
    }

    /** Interest and fixed sum. */
    public BigDecimal total() {
        return interest.add(fixedSum);
    }
}
