/**
 * The invoice calculator: what the law and the statistics say of one invoice, and the letter that claims what is owed on top.
 *
 * PAY-37 Anybody can work out one invoice without signing in. No name is asked, nothing is kept and no call is logged: the
 *        figures stand in the address and nowhere else. What cannot be read is told at its field; nothing is guessed.
 *
 * <p>The rules themselves are those of {@code clock}. Used by nobody. Not here: invoices of a ledger.
 */
package merlin.payment.calculator;
