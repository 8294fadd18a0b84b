package merlin.report.payment;

import java.time.LocalDate;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;
import merlin.report.document.Document;
import tools.jackson.databind.node.ObjectNode;

/**
 * What everybody may know of a prime's payment.
 *
 * @param periods for which there are published figures, the latest first
 * @param from null when there are none, as all that follows
 * @param figures by the names of the command line; null where too few partners are behind them
 * @param groups those that may be public
 * @param withheld why nothing is shown; null when something is
 */
public record PaymentPerformance(
        String prime,
        String name,
        List<ReportingPeriod> periods,
        LocalDate from,
        LocalDate to,
        String rules,
        ObjectNode figures,
        List<PublicGroup> groups,
        String withheld,
        Document report) {
    /** @param by contract, tier, size or vcse */
    public record PublicGroup(String by, String key, ObjectNode figures) {}
}
