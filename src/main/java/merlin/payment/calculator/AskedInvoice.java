package merlin.payment.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.LatePayment.Debt;
import merlin.payment.clock.LatePayment.Paid;
import merlin.payment.clock.PaymentTerms;

/**
 * One invoice somebody asks about.
 *
 * @param deliveredOn when it was after receipt or nothing was agreed; empty when not stated
 * @param dueOnInvoice the date for payment that stands on the invoice
 * @param amount pounds, with tax
 * @param paid what arrived, in order; the last one may settle it
 */
public record AskedInvoice(
        LocalDate receivedOn,
        Optional<LocalDate> deliveredOn,
        Optional<LocalDate> dueOnInvoice,
        PaymentTerms terms,
        BigDecimal amount,
        List<Paid> paid) {
    public AskedInvoice {
        paid = List.copyOf(paid);
    }

    Debt debt(LocalDate lastDay) {
        return new Debt(amount, lastDay, paid);
    }
}
