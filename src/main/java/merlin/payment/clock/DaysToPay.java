package merlin.payment.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * The statistical clock: day 1 is the day after receipt. PAY-2
 *
 * @param raw days from receipt to payment; negative when paid before receipt
 */
public record DaysToPay(long raw) implements Comparable<DaysToPay> {
    /** The three bands of the statistics. */
    public enum Band {
        FIRST,
        SECOND,
        LATER
    }

    /**
     * The last days of the first two bands, inclusive.
     */
    public record Bands(int firstUntil, int secondUntil) {
        public static Bands on(LocalDate day, RuleSet ukPublic) {
            return new Bands(
                    Values.whole(ukPublic, day, "band-1-last-day"), Values.whole(ukPublic, day, "band-2-last-day"));
        }

        /** Paid at once or in advance is in the first band. */
        public Band of(DaysToPay days) {
            if (days.raw <= firstUntil) return Band.FIRST;
            return days.raw <= secondUntil ? Band.SECOND : Band.LATER;
        }

        /** {@code days 1-30}, {@code days 31-60}, {@code day 61 or later}. */
        public String words(Band band) {
            return switch (band) {
                case FIRST -> "days 1-" + firstUntil;
                case SECOND -> "days " + (firstUntil + 1) + "-" + secondUntil;
                case LATER -> "day " + (secondUntil + 1) + " or later";
            };
        }

        /** The last day of the first band for an invoice. */
        public LocalDate firstBandEnds(LocalDate receivedOn) {
            return receivedOn.plusDays(firstUntil);
        }
    }

    public static DaysToPay between(LocalDate receivedOn, LocalDate paidOn) {
        return new DaysToPay(ChronoUnit.DAYS.between(receivedOn, paidOn));
    }

    /** What an average takes: paid before receipt counts as 0 days. */
    public long counted() {
        return Math.max(0, raw);
    }

    @Override
    public int compareTo(DaysToPay other) {
        return Long.compare(raw, other.raw);
    }
}
