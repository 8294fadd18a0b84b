/**
 * The payment report of a prime: one document, for the prime itself and for everybody, that is page, PDF, JSON and CSV (REP-1).
 * What stands in it is written once; for everybody, figures of too few partners and all names of suppliers are left out
 * (PAY-15). Not here: the figures (payment), what everybody may see of them (payment.published).
 */
package merlin.report.payment;
