/**
 * Criteria: the Standard as data (editions, department profiles, the partner survey's form, payment rules) and the one
 * function that scores an assessment under an edition.
 *
 * <p>Where things come from: the scoring rule was worked out from two published compact reports (Shaw Trust, May 2018 and
 * June 2020); every value in the files says whether it is published, reconstructed or ours.
 *
 * <ul>
 *   <li>CRI-1 A criteria file is used only when it fits its schema and its own references; every error names file, line and
 *       column. Ours.
 *   <li>CRI-2 A file that an assessment has been scored under never changes in place: its SHA-256 is kept and a changed or
 *       missing file stops the start. Ours.
 *   <li>CRI-3 A profile may add criteria, weights, caps and lead times to an edition; it never alters what it builds on. In the
 *       same way a file of payment rules may add values to a set, for days that have none. Ours.
 *   <li>SCO-1 A principle's percentage is the weighted mean of its criteria's levels, kept as an exact fraction.
 *       Reconstructed.
 *   <li>SCO-2 The overall percentage is the mean of the principles' percentages, not of all criteria. Reconstructed: 2018 gives
 *       86.3 (published 86) by principle and 87.2 by criterion.
 *   <li>SCO-3 Labels are decided on the exact fraction; rounding is for display only. The threshold is inclusive.
 *   <li>SCO-4 Caps hold a level, a label or the decision down; each that did so is told. Ours, but named in the file.
 *   <li>SCO-5 Every criterion of the edition has a level; nothing is guessed for a missing one.
 *   <li>SCO-6 A level is given only to a criterion of the edition.
 *   <li>SCO-7 A level is one of the edition's levels, spelt as there.
 * </ul>
 *
 * <p>Used by every room that judges, pays or reports. Not here: judgements (assessment), counting invoices (payment), who may
 * see survey answers (survey).
 */
package merlin.criteria;
