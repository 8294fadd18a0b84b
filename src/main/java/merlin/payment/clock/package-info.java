/**
 * Clocks, and what the law and the codes make of days and counts: plain values that take their thresholds from
 * {@code payment-rules.yaml} through a rule set and run in the command line too. Everything is calendar days; weekends and
 * holidays count, as the law of the United Kingdom has it.
 *
 * PAY-1 {@link merlin.payment.clock.LawClock}: the later of receipt and due date, and 29 days. Under the Public Contracts
 *       Regulations 2015 the days run from when an invoice is regarded as valid and undisputed; no ledger says when, so
 *       nothing is computed.
 * PAY-2 {@link merlin.payment.clock.DaysToPay}.
 * PAY-9 {@link merlin.payment.clock.WholePercents} for display, {@link merlin.payment.clock.Share} for thresholds.
 * PAY-16 {@link merlin.payment.clock.LatePayment}: 8 points over the Bank Rate that is fixed for the half-year in which interest
 *       starts to run, simple, over 365 days. Source: Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675. A
 *       half-year whose rate nobody has stated is refused, never guessed.
 * PAY-17 The fixed sum goes by what was unpaid when the invoice became late. Source: section 5A of the 1998 Act; ours where part
 *       of an invoice was paid before.
 * PAY-18 {@link merlin.payment.clock.NoticePeriods}.
 * PAY-19 {@link merlin.payment.clock.FilingPeriods}. Source of the examples: the policy cases of the reporting service.
 * PAY-20 {@link merlin.payment.clock.FairPaymentCode}.
 * PAY-21 {@link merlin.payment.clock.BidTest}.
 *
 * <p>Used by every other part of payment, and by cli. Not here: counting a ledger (metrics).
 */
package merlin.payment.clock;
