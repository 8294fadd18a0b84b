package merlin.payment.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import merlin.payment.invoice.Payment;
import org.junit.jupiter.api.Test;

class InvoiceColumnsTest {
    @Test
    void paymentsAreTextAndPaymentsAgain() {
        List<Payment> payments = List.of(new Payment(20_513, 125_000), new Payment(20_544, 1));
        assertEquals("20260301:125000 20260401:1", InvoiceColumns.payments(payments));
        assertEquals(payments, InvoiceColumns.payments("20260301:125000 20260401:1"));
        assertEquals(List.of(), InvoiceColumns.payments(""));
    }

    @Test
    void anIdHoldsLedgerAndLine() {
        assertEquals(InvoiceColumns.firstId(8) - 1, InvoiceColumns.id(7, (1L << 32) - 1));
        assertThrows(IllegalArgumentException.class, () -> InvoiceColumns.id(7, 1L << 32));
    }
}
