package merlin.payment.metrics;

import java.time.LocalDate;

/** The days that figures are about. @param from first day, inclusive; @param to last day, inclusive */
public record ReportingPeriod(LocalDate from, LocalDate to) implements java.io.Serializable {
    public ReportingPeriod {
        if (to.isBefore(from)) throw new IllegalArgumentException("a period from " + from + " to " + to);
    }
}
