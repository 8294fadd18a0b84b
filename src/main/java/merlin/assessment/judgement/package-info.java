/**
 * Judgement: what assessors hear and see, how each of two judges every criterion alone, and how a third settles where they
 * differ. The rules are in the charter of {@link merlin.assessment}.
 */
package merlin.assessment.judgement;
