package merlin.payment.importing;

import java.time.Instant;
import merlin.shared.Decided;

/** A prime took a ledger back (PAY-28). @param about the ledger's id; @param primeId whose */
public record LedgerWithdrawn(String about, String primeId, String by, Instant at, String why) implements Decided {}
