package merlin.payment.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import merlin.payment.clock.DaysToPay.Band;
import merlin.payment.clock.HalfYear;
import merlin.payment.clock.LatePayment;
import merlin.payment.clock.LawClock.Reason;

/**
 * What the rules say of one invoice: the page, the letter and the API read this record.
 *
 * @param asOf the day on which it was worked out
 * @param settledOn the day on which the whole was paid; empty while it is open
 */
public record InvoiceAnswer(
        AskedInvoice invoice,
        LocalDate asOf,
        Optional<LocalDate> settledOn,
        Law law,
        Statistics statistics,
        Terms terms,
        OnTop onTop) {
    /**
     * PAY-1. All but the reason is empty when no day can be named.
     *
     * @param daysLate of the payment, or so far; 0 while there is time
     */
    public record Law(
            Optional<LocalDate> startsOn,
            Optional<LocalDate> lastGoodDay,
            Optional<Long> daysLate,
            Optional<Reason> notComputed) {}

    /**
     * PAY-2.
     *
     * @param days from receipt to payment, or to today
     * @param band by number; {@code bandDays} the same in words, such as {@code days 1-30}
     * @param day30 the last day of the first band
     */
    public record Statistics(long days, Band band, String bandDays, LocalDate day30) {}

    /** Where the date for payment comes from. */
    public enum Basis {
        DATE_ON_INVOICE,
        AGREED_DAYS,
        NOTHING_AGREED
    }

    /** @param daysLate of the payment, or so far; @param longTerms more than 60 days between businesses. PAY-11 */
    public record Terms(LocalDate dueOn, Basis basis, long daysLate, boolean longTerms) {}

    /**
     * PAY-16, PAY-17.
     *
     * @param lastDay the last day before interest runs
     * @param late empty when nothing is late, or the rate is not known
     * @param perDay interest that every further day adds; empty when nothing is open
     * @param rateUnknown the half-year whose Bank Rate this Merlin does not hold
     */
    public record OnTop(
            LocalDate lastDay,
            Optional<LatePayment> late,
            Optional<BigDecimal> total,
            Optional<BigDecimal> perDay,
            Optional<HalfYear> rateUnknown) {}

    public boolean open() {
        return settledOn.isEmpty();
    }

    /** The day up to which days are counted. */
    public LocalDate until() {
        return settledOn.orElse(asOf);
    }
}
