/**
 * The eight facts of a subcontract: stated by the prime, confirmed or disputed by that partner, all kept (POR-9, POR-10 of
 * {@link merlin.portfolio}). Not here: what was really paid and when (payment).
 */
package merlin.portfolio.facts;
