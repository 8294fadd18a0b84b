/**
 * What a prime has published under the duty to report on payment practices, beside what its ledger shows.
 *
 * PAY-35 Reports come from the public export or a part of it. Columns are found by name, dates are never guessed (PAY-23), what
 *        cannot be is left out and told, and empty stays empty. Reports of other companies are passed over: a company is known by
 *        its number. A contradiction is said only where both are about the same: the same days, all of them covered by ledgers,
 *        and a ledger that the prime states to hold everything the company bought. Otherwise the two stand beside each other and
 *        nothing follows.
 *        Source: the columns of the export of check-payment-practices.service.gov.uk; what is told and how, ours.
 *
 * <p>Not here: the fields that a ledger can give (statutory).
 */
package merlin.payment.practices;
