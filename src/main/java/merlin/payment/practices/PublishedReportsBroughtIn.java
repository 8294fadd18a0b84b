package merlin.payment.practices;

import java.time.Instant;
import merlin.shared.Decided;

/** A prime brought its published reports in. @param about the prime's id; @param why the file's SHA-256 */
public record PublishedReportsBroughtIn(String about, String by, Instant at, String why) implements Decided {}
