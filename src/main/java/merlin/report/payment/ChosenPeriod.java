package merlin.report.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/** A period as it stands in an address: {@code 2025-10-01_2026-03-31}. */
final class ChosenPeriod {
    private ChosenPeriod() {}

    /** Empty when nothing was chosen, or what stands there is no period. */
    static Optional<ReportingPeriod> of(String text) {
        if (text == null || !text.matches("[0-9-]{10}_[0-9-]{10}")) return Optional.empty();
        try {
            return Optional.of(
                    new ReportingPeriod(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String text(ReportingPeriod period) {
        return period.from() + "_" + period.to();
    }
}
