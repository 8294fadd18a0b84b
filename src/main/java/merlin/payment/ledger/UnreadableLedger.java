package merlin.payment.ledger;

import java.util.List;
import merlin.shared.Finding;

/** A file that cannot be read as a ledger at all: nothing in it was looked at further (PAY-22, PAY-23). */
public final class UnreadableLedger extends RuntimeException {
    private final transient List<Finding> findings;

    UnreadableLedger(List<Finding> findings) {
        super(findings.isEmpty() ? "" : findings.get(0).messageKey());
        this.findings = List.copyOf(findings);
    }

    UnreadableLedger(String rule, String messageKey, String... arguments) {
        this(List.of(Finding.ofFile(rule, messageKey, arguments)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
