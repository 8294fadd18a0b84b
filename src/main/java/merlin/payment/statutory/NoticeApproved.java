package merlin.payment.statutory;

import java.time.Instant;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Decided;

/** A prime entered who approves the figures of a notice. @param about the prime's id; @param why the figures' SHA-256 */
public record NoticeApproved(String about, ReportingPeriod period, String by, Instant at, String why)
        implements Decided {}
