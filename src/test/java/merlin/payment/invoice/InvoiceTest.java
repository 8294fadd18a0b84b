package merlin.payment.invoice;

import static merlin.payment.invoice.AnInvoice.day;
import static merlin.payment.invoice.AnInvoice.receivedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTest {
    @ParameterizedTest(name = "PAY-1: received {0}, due {1}: the law''s clock runs from {2}")
    @CsvSource({"2026-03-02, , 2026-03-02", "2026-03-02, 2026-02-20, 2026-03-02", "2026-03-02, 2026-04-01, 2026-04-01"})
    void theLawsClockRunsFromTheLaterOfReceiptAndDueDate(String received, String due, String from) {
        assertEquals(day(from), receivedOn(received).dueOn(due).build().clockFrom());
    }

    @Test
    void pay3AnInvoicePaidInPartsIsSettledOnTheDayThatCoversIt() {
        AnInvoice invoice = receivedOn("2026-03-02").amount("100.00").paid("60.00", "2026-03-10");
        assertEquals(Days.NONE, invoice.build().settledOn());
        assertEquals(
                day("2026-05-01"), invoice.paid("40.00", "2026-05-01").build().settledOn());
    }

    @Test
    void pay4ACreditNoteLowersWhatHasToBeCovered() {
        Invoice invoice = receivedOn("2026-03-02")
                .amount("100.00")
                .credited("40.00")
                .paid("60.00", "2026-03-10")
                .build();
        assertEquals(day("2026-03-10"), invoice.settledOn());
    }

    @Test
    void pay12RetentionIsNotPayableBeforeItsReleaseDay() {
        AnInvoice invoice = receivedOn("2026-03-02").amount("100.00").retained("5.00", "2027-03-01");
        assertEquals(
                day("2026-03-20"), invoice.paid("95.00", "2026-03-20").build().settledOn());
        Invoice late = receivedOn("2026-03-02")
                .amount("100.00")
                .retained("5.00", "2027-03-01")
                .paid("95.00", "2027-03-02")
                .build();
        assertEquals(Days.NONE, late.settledOn(), "after the release the retention is payable too");
    }

    @ParameterizedTest(name = "PAY-11: due {0}, terms {1} days: to be paid by {2}")
    @CsvSource({"2026-03-20, 14, 2026-03-20", ", 14, 2026-03-16", ", -1, 2026-04-01"})
    void theAgreedDayIsTheDueDateElseTheTermsElseThirtyDays(String due, int terms, String agreed) {
        Invoice invoice = receivedOn("2026-03-02").dueOn(due).terms(terms).build();
        assertEquals(day(agreed), invoice.agreedOn(30));
    }

    @Test
    void aSupplierWithoutNumberGoesByItsName() {
        assertEquals("bright futures cic", new Supplier("", " Bright  Futures CIC", Supplier.Size.UNKNOWN, null).key());
    }
}
