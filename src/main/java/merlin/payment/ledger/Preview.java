package merlin.payment.ledger;

import java.util.List;
import merlin.shared.Finding;

/**
 * What was found out about a file before it is read.
 *
 * @param layout as proposed; it can be used when nothing stands in the way
 * @param rows the first few, as printed, cell by cell
 * @param findings what stands in the way: columns that are missing, dates that can be read two ways
 */
public record Preview(Layout layout, List<List<String>> rows, List<Finding> findings) implements java.io.Serializable {
    public boolean isReady() {
        return findings.isEmpty();
    }

    /** Whether only a person can say how the dates are meant (PAY-23). */
    public boolean isOrderAsked() {
        return findings.stream().anyMatch(finding -> finding.rule().equals("PAY-23"));
    }
}
