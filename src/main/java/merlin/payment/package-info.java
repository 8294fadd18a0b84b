/**
 * Payment: turns a prime's ledger into figures that follow the law to the day, and puts what partners say beside them.
 * Source, where none is named: Procurement Act 2023, sections 68, 69, 73; Procurement Regulations 2024, regulation 38; Reporting
 * on Payment Practices and Performance Regulations 2017. Thresholds and days are data with dates (assessment-criteria).
 *
 * <p>Clocks and figures ({@code clock}, {@code metrics})
 * PAY-1 The law's clock: an invoice is on time until the 29th day after the later of receipt and due date.
 * PAY-2 The statistical clock: day 1 is the day after receipt; bands are days 1-30, 31-60 and 61 or more; paid at once or before
 *       is in the first band and counts as 0 days.
 * PAY-3 One invoice is one unit. It is settled on the first day on which its payments cover what is payable.
 * PAY-4 A credit down to nothing takes an invoice out of all figures; it is counted as cancelled. A row with a negative amount is
 *       a credit note, counted apart.
 * PAY-5 A dispute that is open or was upheld takes an invoice out of the law's figure only; one that was not upheld never
 *       stopped the clock.
 * PAY-6 Without a day of receipt the invoice's date counts and the row is marked as estimated; the share is reported.
 * PAY-7 An average is never shown without what is still open and the law's figure.
 * PAY-8 Percentiles are nearest rank: a day that really occurred.
 * PAY-9 Whole percentages are rounded half up, bands add up to 100 by largest remainder; thresholds look at the exact fraction.
 * PAY-10 Paid invoices belong to the period in which they were settled, late ones to the period in which they fell due; the two
 *       are never divided by each other.
 * PAY-11 Late against terms: fell due in the period and not settled by the due date. Without date or terms: 30 days after receipt.
 * PAY-12 Retention is not payable before its release day, and is reported apart.
 * PAY-13 Invoices inside a group of companies are counted apart and are in no other figure.
 * PAY-14 Open ageing: what is unpaid on the period's last day, by days past the later of receipt and due date.
 * PAY-15 In public no figure from fewer than five partners.
 *
 * <p>What the law and the codes make of the figures ({@code clock}, {@code statutory})
 * PAY-16 Interest on late payment. Source: Late Payment of Commercial Debts (Interest) Act 1998.
 * PAY-17 Fixed sum per late invoice. Source: Late Payment of Commercial Debts Regulations 2002.
 * PAY-18 Payments Compliance Notice: periods, deadline, content. Source: section 69, regulation 38.
 * PAY-19 Payment-practices report: periods, filing day, fields. Source: Reporting Regulations 2017.
 * PAY-20 Fair Payment Code: the tier reached and what is missing for the next.
 * PAY-21 Bid-stage test. Source: PPN 018 and those before it.
 *
 * <p>The file ({@code ledger})
 * PAY-22 Columns are found by name; the encoding and separator found are told.
 * PAY-23 A date that can be read two ways is never guessed.
 * PAY-24 Amounts have at most two decimals.
 * PAY-25 An invoice stands once, the rows of its payments next to each other.
 * PAY-26 All or nothing, or skip what is wrong, by choice; every problem is told with line and column.
 * PAY-27 The same file again changes nothing.
 * PAY-28 A corrected file replaces its period and keeps what was there before; one that should not have been sent is withdrawn,
 *       with a reason.
 * PAY-29 Nothing that a spreadsheet would run leaves Merlin.
 *
 * <p>Both sides ({@code confirmation}, {@code disagreement}, {@code spotcheck}, {@code chain})
 * PAY-30 A partner confirms, corrects or disputes what its prime reports about it, zero too. An answer belongs to the statement it
 *       was given to: when a newer ledger says something else, the partner is asked again. Nothing is changed or removed.
 * PAY-31 A disagreement has steps and time limits: partner and prime, then the lead assessor of the open assessment or the
 *       department of the contract. Days on which the channel is closed do not count.
 * PAY-32 This channel is closed, for both sides, while a partner survey of that prime is open (T0 to before T4): what was said
 *       before can be read, nothing can be said.
 * PAY-33 Reported, confirmed, corrected and disputed stand side by side; partners are named to their prime only.
 * PAY-34 Days lost are shown by link of the chain.
 * PAY-35 A published payment-practices report is compared with the ledger only where populations match.
 * PAY-36 Spot checks draw a sample anybody can draw again.
 * PAY-37 Anybody can work out one invoice without signing in.
 *
 * <p>Used by assessment, report, register. Not here: judging the prime (assessment).
 */
package merlin.payment;
