/**
 * Claims by partners that were left out of a chain: evidence to the assessor, a decision with a reason (POR-11, POR-12 of
 * {@link merlin.portfolio}). Not here: complaints about a prime (mediation).
 */
package merlin.portfolio.claim;
