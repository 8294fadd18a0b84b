package merlin.payment.late;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import merlin.payment.calculator.AskedInvoice;
import merlin.payment.clock.LatePayment.Paid;
import merlin.payment.clock.PaymentTerms;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;

/**
 * An invoice of a ledger, with whose it is.
 *
 * @param supplierRegister the partner's register number as accounts have it; null when the ledger has none
 * @param lastDay the last day of its part in figures: with the id the place in a list
 */
record StoredInvoice(long id, String primeId, String supplierRegister, LocalDate lastDay, Invoice invoice) {

    /** Whether the law gives its supplier anything at all, should it be late. */
    boolean counts() {
        return invoice.amount() > 0
                && invoice.payable() > 0
                && !invoice.intragroup()
                && invoice.undisputed()
                && invoice.currency().equals("GBP");
    }

    /** As the calculator takes it: what was payable on the given day, under the Procurement Act. */
    AskedInvoice asked(int lawDaysAfter, int defaultTerms) {
        int lastGoodDay = Math.min(invoice.agreedOn(defaultTerms), invoice.clockFrom() + lawDaysAfter);
        return new AskedInvoice(
                LocalDate.ofEpochDay(invoice.receivedOn()),
                Optional.empty(),
                Days.date(invoice.dueOn()),
                new PaymentTerms(
                        ContractLaw.PROCUREMENT_ACT_2023,
                        invoice.termDays() < 0 ? Optional.empty() : Optional.of(invoice.termDays())),
                pounds(invoice.payableOn(lastGoodDay)),
                invoice.payments().stream()
                        .map(p -> new Paid(LocalDate.ofEpochDay(p.day()), pounds(p.pence())))
                        .toList());
    }

    private static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
