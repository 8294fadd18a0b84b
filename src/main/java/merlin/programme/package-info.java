/**
 * Programme: what a department buys. Programmes, their contracts with requirement and suppliers, and the notices they came from.
 * PRO-1 A file is brought in whole or not at all, its SHA-256 is kept, and the same file again changes nothing.
 * PRO-2 A notice is a UTF-8 JSON file of at most 10 MB: an OCDS 1.0 or 1.1 release package, or a record package with compiled
 *       releases. Source: OCDS 1.1.5.
 * PRO-3 What Merlin reads is checked against our own schema; every departure is told with line and column.
 * PRO-4 Nothing is guessed: absent, null and blank are unknown; zero is zero; half an identifier is none; a name that may be
 *       several stays one; the publisher is not the buyer.
 * PRO-5 What a notice holds (contracts, awards, tender) decides what it is, never its tag: portals re-tag.
 * PRO-6 Dates are the calendar dates the notice prints.
 * PRO-7 A later notice about a contract replaces what an earlier one said, field by field as stated, until a prime is assigned.
 * PRO-8 A prime is linked to a contract by a register number; the printed name alone never does.
 * PRO-9 A department changes its own programmes only.
 * Used by portfolio, register, report. Not here: who delivers below the prime (portfolio).
 */
package merlin.programme;
