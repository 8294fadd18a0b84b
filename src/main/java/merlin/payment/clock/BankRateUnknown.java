package merlin.payment.clock;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import merlin.shared.Refusal;

/** Interest runs from a half-year whose Bank Rate nobody has stated; it is never guessed. PAY-16 */
public class BankRateUnknown extends Refusal {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final transient HalfYear halfYear;

    public BankRateUnknown(HalfYear halfYear) {
        super(
                "PAY-16",
                "payment.bankRateUnknown",
                DAY.format(halfYear.first()),
                DAY.format(halfYear.last()),
                DAY.format(halfYear.rateOf()),
                halfYear.first().toString(),
                halfYear.last().toString());
        this.halfYear = halfYear;
    }

    /** The one that has no rate. */
    public HalfYear halfYear() {
        return halfYear;
    }
}
