/**
 * Adds invoices up to figures in one pass (PAY-1 to PAY-14 of {@link merlin.payment}): a tally takes one invoice after the other
 * and keeps whole numbers only, tallies of two workers are merged, and the figures are worked out at the end. The same code
 * serves import, page, API and command line. Not here: reading files (ledger), what law and codes ask for (clock).
 */
package merlin.payment.metrics;
