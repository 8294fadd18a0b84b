/**
 * The invoices that stand, and the figures made from them, finished for the standard periods (PAY-7, PAY-10 of
 * {@link merlin.payment}). An invoice has a part in a period when a day between its receipt and its end lies in it; its end is
 * the last of settlement, agreed day and the law's last good day, and an unpaid one has none. Standard periods are the calendar
 * months, the half-years from April and October, those from January and July, and the years from April, as far as ledgers that
 * stand touch them. What is kept equals what the rows give at any time. Not here: how rows come in (importing).
 */
package merlin.payment.figures;
