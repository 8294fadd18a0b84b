/**
 * Documents as values: sections of sentences, facts, figures, tables and charts, and the four forms they are given in (REP-1,
 * REP-5 of {@link merlin.report}). Knows no room.
 */
package merlin.report.document;
