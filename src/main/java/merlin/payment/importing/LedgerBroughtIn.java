package merlin.payment.importing;

import java.time.Instant;
import java.util.List;
import merlin.shared.Decided;

/**
 * A prime brought a ledger in. @param about the ledger's id; @param primeId whose; @param replaced ids of the ledgers whose place
 * it takes (PAY-28); @param why the file's SHA-256
 */
public record LedgerBroughtIn(String about, String primeId, List<String> replaced, String by, Instant at, String why)
        implements Decided {}
