/**
 * What of a partner survey may be shown. Pure integer arithmetic: no container, no clock, no chance; the same for page,
 * interface and command line, and the same for any order of the answers. Source: the anonymity design, section 10; worked
 * examples W01-W19 are in the tests.
 * PUB-1 Thresholds may be raised, never lowered ({@link merlin.survey.protocol.Rules}).
 * PUB-2 More answers than passes, or more passes than partners: nothing is shown.
 * PUB-3 Fewer than k answers: no number at all, to nobody, not even how many.
 * PUB-4 Fewer than minEligible partners: the assessor only.
 * PUB-5 A change of one to k-1 partners since a published round: no trend and no breakdown; with fewer than
 *       coarseBelow answers words instead of numbers.
 * PUB-6 A cell is a mean to the nearest half, halves up; its ends are open ("or less", "or more") and further in for
 *       fewer than ten answers, so that nobody's answer follows from it.
 * PUB-7 Dimensions and overall are made from shown figures alone.
 * PUB-8 A breakdown cell has cellMin answers and leaves complementMin outside, or none.
 * PUB-9 A row of cells that would imply an end which its cells may not say is not shown.
 *
 * Used by survey, cli, report. Not here: who is told when (survey).
 */
package merlin.survey.publication;
