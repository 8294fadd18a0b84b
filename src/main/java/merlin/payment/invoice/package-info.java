/**
 * One invoice as a value: what was asked for, when it came, what was paid and when (PAY-1 to PAY-6, PAY-12 of
 * {@link merlin.payment}). Days are counted from 1970-01-01, amounts are whole pence, so that a million of them can be looked at
 * in a second. Plain Java: the command line uses it too. Not here: reading files (ledger), adding up (metrics).
 */
package merlin.payment.invoice;
