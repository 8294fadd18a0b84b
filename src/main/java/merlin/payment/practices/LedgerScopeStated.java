package merlin.payment.practices;

import java.time.Instant;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Decided;

/** A prime stated whether its ledgers hold everything the company bought. @param about the prime's id */
public record LedgerScopeStated(String about, ReportingPeriod period, boolean allPurchases, String by, Instant at)
        implements Decided {
    @Override
    public String why() {
        return "";
    }
}
