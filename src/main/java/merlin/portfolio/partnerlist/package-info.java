/**
 * Partner lists in CSV and XLSX, from bytes to checked rows; plain Java without container (POR-7 and POR-8 of
 * {@link merlin.portfolio}). Not here: what a list changes in a chain.
 */
package merlin.portfolio.partnerlist;
