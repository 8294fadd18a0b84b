package merlin.payment.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import merlin.criteria.Fraction;

/** So many of so many, kept as counts: thresholds look at the exact fraction (PAY-9), and what is missing is told in wholes. */
public record Share(long part, long whole) implements Comparable<Share>, java.io.Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole <= 0 || part < 0 || part > whole) throw new IllegalArgumentException(part + " of " + whole);
    }

    /** Whether this is {@code percent} or more, on the exact fraction. */
    public boolean atLeast(BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    /** How many more of the same whole it takes to reach {@code percent}; 0 when it is reached. */
    public long missingTo(BigDecimal percent) {
        long needed = percent.multiply(BigDecimal.valueOf(whole))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
        return Math.max(0, needed - part);
    }

    /** The percentage, exact. */
    public Fraction percent() {
        return Fraction.of(100, 1).times(part).dividedBy(whole);
    }

    /** The percentage for display, half up. PAY-9 */
    public BigDecimal shown(int decimals) {
        return percent().rounded(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return Fraction.of(part, whole).compareTo(Fraction.of(other.part, other.whole));
    }
}
