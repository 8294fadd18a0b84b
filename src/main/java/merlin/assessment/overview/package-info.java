/**
 * Overview: which cases a person has, and what is to be done in each, by whom and until when. Reads the other parts of
 * {@link merlin.assessment}; decides nothing.
 */
package merlin.assessment.overview;
