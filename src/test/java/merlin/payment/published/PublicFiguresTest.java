package merlin.payment.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Supplier.Size;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.Tallies.Group;
import merlin.payment.statutory.AHalfYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** PAY-15: no public figure from fewer than five partners. */
class PublicFiguresTest {
    /** So many partners with a paid invoice each; the last of them have an open one too. */
    private static PaymentMetrics figures(int paid, int open) {
        AHalfYear half = AHalfYear.winter();
        for (int i = 0; i < paid; i++)
            half.and(AnInvoice.receivedOn("2026-01-05")
                    .from("P" + i, Size.SMALL)
                    .terms(30)
                    .paidOn("2026-01-20"));
        for (int i = 0; i < open; i++)
            half.and(
                    AnInvoice.receivedOn("2026-01-05").from("P" + i, Size.SMALL).dueOn("2026-01-06"));
        return half.figures();
    }

    @ParameterizedTest(
            name = "PAY-15: {0} partners paid and {1} with open invoices: days shown {2}, open ageing shown {3}")
    @CsvSource({"5, 0, true, true", "4, 0, false, true", "9, 4, true, false", "9, 5, true, true", "0, 0, true, true"})
    void eachFigureCountsItsOwnPartners(int paid, int open, boolean days, boolean ageing) {
        ObjectNode shown = PublicFigures.of(figures(paid, open));
        assertEquals(days && paid > 0, !shown.get("averageDays").isNull());
        assertEquals(days, !shown.get("bands").isNull());
        assertEquals(ageing, !shown.get("openAgeing").isNull());
        assertFalse(shown.has("behind"));
        assertTrue(shown.get("disputed").isNull());
    }

    private static Group group(String key, int partners) {
        return new Group("tier", key, key, figures(partners, 0));
    }

    @Test
    void aHiddenGroupTakesTheSmallestOtherWithIt() {
        List<Group> tiers = List.of(group("1", 20), group("2", 9), group("3", 4));
        assertEquals(Set.of("1"), EnoughPartners.shown(tiers));
        assertEquals(Set.of("1", "2"), EnoughPartners.shown(tiers.subList(0, 2)));
        assertEquals(Set.of(), EnoughPartners.shown(List.of(group("1", 20), group("2", 4))));
        assertEquals(Set.of(), EnoughPartners.shown(List.of(group("1", 3), group("2", 4))));
    }

    @Test
    void whatIsHiddenIsNeverTheWholeLessTheRest() {
        for (int a = 0; a < 8; a++) {
            for (int b = 0; b < 8; b++) {
                for (int c = 0; c < 8; c++) {
                    List<Group> groups = new ArrayList<>(List.of(group("a", a), group("b", b), group("c", c)));
                    Set<String> shown = EnoughPartners.shown(groups);
                    long hidden = groups.stream()
                            .filter(g -> !shown.contains(g.key()))
                            .mapToLong(g -> g.metrics().suppliers())
                            .sum();
                    long most = groups.stream()
                            .filter(g -> !shown.contains(g.key()))
                            .mapToLong(g -> g.metrics().suppliers())
                            .max()
                            .orElse(0);
                    assertTrue(hidden == 0 || most >= 5 || shown.isEmpty(), a + " " + b + " " + c + " shown " + shown);
                }
            }
        }
    }
}
