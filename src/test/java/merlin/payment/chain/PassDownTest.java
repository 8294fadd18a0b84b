package merlin.payment.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;

/** PAY-34: the days that each link of a chain takes. */
class PassDownTest {
    private static DepartmentPayment paid(String month, String claimed, String paidOn) {
        return new DepartmentPayment(
                "d",
                "c",
                "p",
                new DepartmentPayment.Stated(YearMonth.parse(month), day(claimed), day(paidOn), null),
                1,
                "u",
                Instant.EPOCH);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PaidInvoice invoice(int tier, String received, String settled, String supplier) {
        return new PaidInvoice(tier, day(received), day(settled), supplier);
    }

    @Test
    void pay34EachLinkIsCountedFromTheMoneyOfTheLevelAbove() {
        PassDown chain = PassDown.of(
                List.of(paid("2026-04", "2026-05-02", "2026-05-12")),
                List.of(
                        invoice(1, "2026-04-30", "2026-05-17", "A"),
                        invoice(1, "2026-04-20", "2026-05-22", "B"),
                        invoice(1, "2026-04-20", "2026-06-01", "C"),
                        invoice(2, "2026-04-10", "2026-06-21", "D"),
                        invoice(3, "2026-04-10", "2026-06-24", "E")));
        assertEquals(
                List.of(
                        new PassDown.Link(0, 10, 1, 0, 0), // 2 to 12 May
                        new PassDown.Link(1, 10, 3, 3, 0), // 5, 10 and 20 days after 12 May
                        new PassDown.Link(2, 30, 1, 1, 0), // from 22 May, when half of tier 1 was paid
                        new PassDown.Link(3, 3, 1, 1, 0)), // from 21 June
                chain.links());
        assertEquals(2, chain.slowest().orElseThrow().tier());
    }

    @Test
    void pay34PaidBeforeTheMoneyCameIsNoDaysAndUnpaidIsNotCounted() {
        PassDown chain = PassDown.of(
                List.of(paid("2026-04", null, "2026-05-12")),
                List.of(invoice(1, "2026-04-30", "2026-05-01", "A"), invoice(1, "2026-04-30", null, "B")));
        assertEquals(new PassDown.Link(0, null, 0, 0, 1), chain.links().get(0));
        assertEquals(new PassDown.Link(1, 0, 1, 1, 0), chain.links().get(1));
        assertTrue(chain.slowest().isEmpty());
    }

    @Test
    void pay34AMonthWithoutTheLevelAboveIsNotKnown() {
        PassDown chain = PassDown.of(List.of(), List.of(invoice(1, "2026-04-30", "2026-05-17", "A")));
        assertEquals(new PassDown.Link(1, null, 0, 0, 1), chain.links().get(1));
    }

    @Test
    void pay8TheMiddleOfAnEvenNumberIsTheLowerOne() {
        PassDown chain = PassDown.of(
                List.of(paid("2026-04", null, "2026-05-01")),
                List.of(invoice(1, "2026-04-02", "2026-05-03", "A"), invoice(1, "2026-04-02", "2026-05-09", "B")));
        assertEquals(2, chain.links().get(1).medianDays());
    }

    @Test
    void pay15InPublicALinkWithFewerThanFivePartnersIsWithheld() {
        PassDown four = PassDown.of(
                List.of(paid("2026-04", "2026-05-01", "2026-05-01")),
                List.of(
                        invoice(1, "2026-04-02", "2026-05-03", "A"),
                        invoice(1, "2026-04-02", "2026-05-03", "B"),
                        invoice(1, "2026-04-02", "2026-05-03", "C"),
                        invoice(1, "2026-04-02", "2026-05-03", "D")));
        assertEquals(4, four.links().get(1).partners());
        assertNull(four.inPublic().links().get(1).medianDays());
        assertEquals(0, four.inPublic().links().get(1).counted());
    }

    @Test
    void pay34AFileIsReadWholeOrNotAtAll() {
        assertEquals(
                List.of(
                        new DepartmentPayment.Stated(
                                YearMonth.parse("2026-04"),
                                LocalDate.parse("2026-05-02"),
                                LocalDate.parse("2026-05-12"),
                                new java.math.BigDecimal("1250.50")),
                        new DepartmentPayment.Stated(
                                YearMonth.parse("2026-05"), null, LocalDate.parse("2026-06-12"), null)),
                read("month,claimed,paid,amount\n2026-04,2026-05-02,2026-05-12,1250.50\n2026-05,,2026-06-12,\n"));
        for (String wrong : List.of("", "month,paid\n", "month,paid\n04/2026,2026-05-12\n", "month,paid\n2026-04,\n")) {
            assertEquals(
                    "PAY-34", assertThrows(Refusal.class, () -> read(wrong)).rule(), wrong);
        }
    }

    private static List<DepartmentPayment.Stated> read(String file) {
        return PaymentsFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
