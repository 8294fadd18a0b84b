/**
 * Late invoices of ledgers one by one, for the prime that stated them and for the partner that sent them: what the law gives the
 * partner (PAY-16, PAY-17 of {@link merlin.payment}), and the letter that claims it. The working out and the letter are the
 * invoice calculator's. Invoices under an open or upheld dispute, in other currencies and between companies of one group have
 * none, as in the figures.
 *
 * <p>Not here: working out (calculator), what partners say of an invoice.
 */
package merlin.payment.late;
