/**
 * A partner's side of what a prime reports about paying it: confirmed, corrected or disputed, invoice by invoice, zero too
 * (PAY-30, PAY-32, PAY-33 of {@link merlin.payment}). A period is April to September or October to March, as the Payments
 * Compliance Notice has them; an invoice has a part in it when a day between its receipt and its end lies in it. An answer belongs
 * to the statement it was given to: when a newer ledger says something else of the invoice, the partner is asked again. Nothing is
 * changed or removed. Not here: what becomes of a disagreement (disagreement).
 */
package merlin.payment.confirmation;
