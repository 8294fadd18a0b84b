/**
 * Spot checks: a department draws a sample of a prime's invoices and asks for proof of payment (PAY-36 of {@link merlin.payment};
 * source: PPN 021). The list is in the order of the ledgers, the earliest brought in first, in each line by line, and is counted
 * from 1. Each place gets the SHA-256 of the seed, a colon and its number, such as {@code 4f1c:17}; the places with the smallest
 * hashes, compared as text, are the sample. So anybody with the ledger and the seed draws the same one. Files are not taken: the
 * prime says what its bank statement shows, the department asks for the paper outside Merlin where it wants it.
 */
package merlin.payment.spotcheck;
