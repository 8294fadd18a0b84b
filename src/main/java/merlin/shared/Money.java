package merlin.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount with its currency, two decimals. Zero is a stated zero; an amount nobody stated is an empty {@code Optional}.
 *
 * @param amount at most two decimals; more are refused, never rounded
 * @param currency ISO 4217 code, such as {@code GBP}
 */
public record Money(BigDecimal amount, String currency) implements java.io.Serializable {
    public Money {
        if (currency == null || !currency.matches("[A-Z]{3}"))
            throw new IllegalArgumentException("currency " + currency);
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As pages print it: {@code £1,250.00}, or {@code EUR 1,250.00} for what are not pounds. */
    @Override
    public String toString() {
        return (currency.equals("GBP") ? "£" : currency + " ") + String.format(Locale.UK, "%,.2f", amount);
    }
}
