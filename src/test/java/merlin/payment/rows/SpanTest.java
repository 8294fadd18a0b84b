package merlin.payment.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final Thresholds THRESHOLDS = new Thresholds(29, 30, 60, 30, 7);

    @ParameterizedTest(name = "PAY-10: received {0}, due {1}, paid {2}: has a part from {3} to {4}")
    @CsvSource({
        "2026-03-02, 2026-04-01, 2026-03-20, 2026-03-02, 2026-04-30", // the law's last good day is 29 days after the
        // due date
        "2026-03-02, ,           2026-03-20, 2026-03-02, 2026-04-01", // agreed: 30 days after receipt
        "2026-03-02, 2026-03-09, 2026-06-20, 2026-03-02, 2026-06-20",
        "2026-03-02, 2026-03-09, 2026-02-20, 2026-02-20, 2026-04-07", // paid in advance
        "2026-03-02, 2026-03-09, ,           2026-03-02, 9999-12-31"
    })
    void anInvoiceHasAPartBetweenReceiptAndItsEnd(
            LocalDate received, LocalDate due, LocalDate paid, LocalDate first, LocalDate last) {
        Span span = Span.of(invoice(received, due, paid, 10_000, false), THRESHOLDS);
        assertEquals(first, LocalDate.ofEpochDay(span.first()));
        assertEquals(last, LocalDate.ofEpochDay(span.last()));
    }

    @ParameterizedTest(name = "PAY-4, PAY-13: amount {0}, inside the group {1}: only the day of receipt")
    @CsvSource({"-500, false", "500, true"})
    void whatIsSetApartHasAPartOnItsDayOnly(long amount, boolean intragroup) {
        LocalDate day = LocalDate.parse("2026-03-02");
        Span span = Span.of(invoice(day, null, null, amount, intragroup), THRESHOLDS);
        assertEquals(new Span(Days.of(day), Days.of(day)), span);
    }

    private static Invoice invoice(LocalDate received, LocalDate due, LocalDate paid, long pence, boolean intragroup) {
        return new Invoice(
                2,
                "1",
                new Supplier("S1", "", Supplier.Size.UNKNOWN, null),
                "",
                0,
                Days.NONE,
                Days.of(received),
                false,
                due == null ? Days.NONE : Days.of(due),
                -1,
                pence,
                0,
                "GBP",
                0,
                Days.NONE,
                paid == null ? List.of() : List.of(new Payment(Days.of(paid), pence)),
                null,
                Basis.INVOICE,
                intragroup,
                false);
    }
}
