package merlin.payment.ledger;

import java.util.List;

/** A file read to its end. @param layout as it was read in the end; @param sinks what each worker's invoices were handed to */
public record Reading<S>(Layout layout, LedgerRows rows, List<S> sinks) {}
