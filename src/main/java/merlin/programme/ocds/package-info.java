/**
 * Contract notices in OCDS 1.0 and 1.1 (release packages, record packages with compiled releases), from bytes to checked
 * values; plain Java without container. The rules PRO-2 to PRO-6 of {@link merlin.programme} live here.
 * Source: Open Contracting Data Standard 1.1.5; the schema is our own and covers only what Merlin reads.
 * Not here: storing contracts (programme).
 */
package merlin.programme.ocds;
