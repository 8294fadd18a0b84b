package merlin.payment.practices;

import java.util.Locale;

/** Company numbers as the register has them: eight characters. Files lose the zeros in front (PAY-35). */
public final class CompanyNumber {
    private static final int LENGTH = 8;

    private CompanyNumber() {}

    /** In capitals, figures filled up with zeros; anything else as it is. */
    public static String of(String written) {
        String number = written.strip().toUpperCase(Locale.ROOT);
        // A spreadsheet makes 123456.0 of it.
        if (number.matches("[0-9]+\\.0")) number = number.substring(0, number.length() - 2);
        return number.matches("[0-9]{1,7}") ? "0".repeat(LENGTH - number.length()) + number : number;
    }
}
