/**
 * The programme compliance report (REP-2, REP-3, REP-4 of {@link merlin.report}): what is gathered, and how its twelve sections are
 * written from it. Writing is a pure function of what was gathered, so that the same facts give the same bytes (REP-1).
 */
package merlin.report.compliance;
