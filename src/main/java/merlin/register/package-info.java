/**
 * Register: what everybody may read, as pages and as open data. No sign-in, no session, no script.
 * REG-1 The register lists every prime with one line: what it holds until when, or why nothing is shown. Lapsed and refused
 *       outcomes stay in its history.
 * REG-2 Only released values appear: issued reports, decisions, published chains, released survey outcomes.
 * REG-3 A list is read page by page, each beginning after the last entry of the one before; no address loads it whole.
 * REG-4 JSON and CSV are made from the record the page is made from, with the same fields.
 * REG-5 A partner has a public page only if it agreed to one.
 * REG-6 Where no payment ledger was supplied the page says so and implies nothing.
 * Not here: who holds what (accreditation), the Standard (criteria), programmes' own pages (programme).
 */
package merlin.register;
