/**
 * How a prime's ledger comes in, from the file it sends to rows and figures (PAY-26 to PAY-29 of {@link merlin.payment}).
 * A file is received, its columns are looked at, it is checked as a whole, the prime says yes, and it is brought in in one
 * transaction with the figures made from it. Check and import run beside the requests, one at a time for a prime, and tell how
 * far they are; when the program ends in between, nothing of the file is there and the page says so.
 * PAY-27: the bytes of a ledger that stands change nothing when they come again for the same period.
 * PAY-28: periods of ledgers that stand never overlap. A ledger replaces those whose periods lie within its own; one that would
 * overlap another in part is refused. Of an invoice in several ledgers, the statement of the latest period counts. One that
 * should not have been sent is withdrawn, with a reason; what it had outdated counts again.
 * Not here: reading files (ledger), an invoice as a row (rows), adding up (metrics), the figures that are kept (figures).
 */
package merlin.payment.importing;
