/**
 * Self-assessment: what the prime says of itself, criterion by criterion, with its evidence. The rules are in the charter of
 * {@link merlin.assessment}.
 */
package merlin.assessment.saq;
