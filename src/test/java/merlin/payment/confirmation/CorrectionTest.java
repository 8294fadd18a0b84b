package merlin.payment.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Thresholds;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;

/** PAY-30, PAY-33: what a partner puts right, and what it does to the figures. */
class CorrectionTest {
    private static final ReportingPeriod HALF =
            new ReportingPeriod(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-09-30"));
    private static final Thresholds LIMITS = new Thresholds(29, 30, 60, 30, 7);
    private static final Invoice PAID_ON_DAY_30 =
            AnInvoice.receivedOn("2026-05-01").paidOn("2026-05-31").build();

    private static Bands bands(Correction correction) {
        return Bands.of(List.of(correction.applied(PAID_ON_DAY_30)), HALF, LIMITS);
    }

    @Test
    void aDayLaterAtTheBankIsTheSecondBand() {
        assertEquals(new Bands(1, 0, 0, 0), bands(Correction.NONE));
        assertEquals(new Bands(0, 1, 0, 0), bands(new Correction(null, LocalDate.parse("2026-06-01"), false, null)));
    }

    @Test
    void aDayEarlierAtTheDeskIsTheSecondBandToo() {
        assertEquals(new Bands(0, 1, 0, 0), bands(new Correction(LocalDate.parse("2026-04-30"), null, false, null)));
    }

    @Test
    void unpaidOrALargerInvoiceThanWasPaidIsNotSettled() {
        assertEquals(new Bands(0, 0, 0, 1), bands(new Correction(null, null, true, null)));
        assertEquals(new Bands(0, 0, 0, 1), bands(new Correction(null, null, false, 200_000L)));
        assertEquals(
                Days.NONE,
                new Correction(null, null, false, 200_000L)
                        .applied(PAID_ON_DAY_30)
                        .settledOn());
    }

    @Test
    void contradictionsAndAmountsOfNothingAreRefused() {
        assertThrows(Refusal.class, () -> new Correction(null, LocalDate.parse("2026-06-01"), true, null));
        assertThrows(Refusal.class, () -> new Correction(null, null, false, 0L));
        assertThrows(Refusal.class, () -> Correction.typed(null, null, false, new BigDecimal("1.234")));
        assertEquals(
                125_050L,
                Correction.typed(null, null, false, new BigDecimal("1250.5")).amount());
    }

    @Test
    void theSumOfBothSidesOnlyMovesWhatWasCorrected() {
        Bands all = new Bands(10, 3, 1, 2);
        assertEquals(new Bands(9, 4, 1, 2), all.with(new Bands(0, 1, 0, 0), new Bands(1, 0, 0, 0)));
    }
}
