/**
 * Report: what Merlin found, written so that it can be read, printed, counted and cited. Reads the other rooms, decides nothing.
 * REP-1 One record gives page, PDF, JSON and CSV: the same figures, and the same bytes for the same input.
 * REP-2 The programme compliance report has twelve sections whose numbering never changes; a section whose facts are not
 *       collected yet says so in one sentence.
 * REP-3 A figure carries its denominator, its period, and the rule, inputs and exclusions behind it. What could not be
 *       established is said, never left blank, and never counted as zero.
 * REP-4 Partner survey values of several primes are never averaged or ranked unless at least ten of them are published.
 * REP-5 A PDF is tagged (PDF/UA-1), says its language and title, has bookmarks, and embeds its fonts. Source: ISO 14289-1.
 * REP-6 A report prints the SHA-256 of its CSV form, so that a printed copy can be checked.
 * Used by register. Not here: judging (assessment), deciding (accreditation).
 */
package merlin.report;
