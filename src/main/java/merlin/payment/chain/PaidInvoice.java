package merlin.payment.chain;

import java.time.LocalDate;
import java.time.YearMonth;

/** What pass-down needs of an invoice. @param settledOn null while unpaid; @param supplier what tells it from others */
public record PaidInvoice(int tier, LocalDate receivedOn, LocalDate settledOn, String supplier) {
    YearMonth month() {
        return YearMonth.from(receivedOn);
    }
}
