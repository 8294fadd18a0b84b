/**
 * Pass-down: how long the money takes from the department to the prime, and from there to tier 1, 2 and 3 (PAY-34 of
 * {@link merlin.payment}). The first link is counted from the arrival of the prime's claim to the department's payment. Every
 * further link is counted for each invoice, from the day on which the level above had its money for the month in which the invoice was
 * received, to the invoice's settlement; paid before that is 0 days. The level above tier 1 is the prime, its day the department's
 * payment; for lower tiers it is the day on which half of the paid invoices one tier up were settled (nearest rank). Medians are
 * nearest rank (PAY-8). An invoice is of the contract when the ledger calls it by the contract's title, reference, process id or id.
 */
package merlin.payment.chain;
