package merlin.payment.published;

import java.util.List;
import merlin.payment.metrics.PaymentMetrics;
import merlin.shared.Json;
import tools.jackson.databind.node.ObjectNode;

/** Figures as open data: the names of the command line; a figure of too few partners is null. PAY-15 */
public final class PublicFigures {
    private static final List<String> SETTLED =
            List.of("averageDays", "medianDays", "p80Days", "p95Days", "bands", "distribution");
    private static final List<String> DUE = List.of("lateTerms", "unpaidAtEnd", "lateDisputed");

    private PublicFigures() {}

    /** How many suppliers are behind each figure is not told. */
    public static ObjectNode of(PaymentMetrics figures) {
        ObjectNode open = Json.MAPPER.valueToTree(figures);
        PaymentMetrics.Behind behind = figures.behind();
        open.remove("behind");
        hide(open, SETTLED, behind.settled());
        hide(open, List.of("smallFirms"), behind.smallFirms());
        hide(open, List.of("statutoryOnTime"), behind.law());
        hide(open, DUE, behind.due());
        hide(open, List.of("openAgeing"), behind.open());
        hide(open, List.of("interest"), behind.late());
        // Nobody counts the partners behind these.
        List.of("disputed", "disputesToldLate").forEach(open::putNull);
        ObjectNode apart = (ObjectNode) open.get("apart");
        List.of("paidInAdvance", "supplyChainFinance", "retention").forEach(apart::putNull);
        return open;
    }

    private static void hide(ObjectNode open, List<String> names, long partners) {
        if (!EnoughPartners.are(partners)) names.forEach(open::putNull);
    }
}
