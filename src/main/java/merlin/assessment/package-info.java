/**
 * Assessment: one prime, assessed once under one edition by a team of three, from the booking to the outcome. The case itself is
 * here; {@code saq} holds what the prime says of itself, {@code judgement} what the team hears and decides, {@code report} what is
 * printed, {@code overview} what each person has to do next.
 *
 * <p>Steps, names of the states and time limits: the published description of the ten steps; where it stops after step 5, ours.
 *
 * ASM-1 A case moves from state to state only along the arrows of {@link merlin.assessment.State}; every step is recorded
 *     with who, when and why.
 * ASM-2 Limits are counted back from the first on-site day in the edition's calendar days; the day itself is in time. A
 *     booking that comes later is refused; other late steps are taken and shown as late. The visit begins on its day or later.
 * ASM-3 A case has a prime with no other case under way, contracts of that prime, one of them in the deciding department's
 *     programme, and an edition that has begun.
 * ASM-4 Lead, second assessor and moderator are three people of an assessment body; none belongs to the prime.
 * ASM-5 A case exists only for its prime, its team and its department, each for its part.
 * ASM-7 A self-assessment can be saved at any time until it is submitted, which needs every criterion answered with an own
 *     level; then it is locked, and submitting again changes nothing.
 * ASM-8 Evidence is a file of an accepted kind, at most 10 MB, kept with its SHA-256, or an https link; at most 20 at a
 *     criterion.
 * ASM-9 Who saves over somebody else's newer text is told so, and nothing is stored.
 * ASM-10 Survey and self-assessment may end in either order.
 * ASM-11 A judgement is a level of the edition with a reason, given on site. A level above what the edition's caps allow is
 *     refused: where no partner evidence is sought, Excellent is.
 * ASM-12 Lead and second judge every criterion alone. Neither sees anything of the other's, and nobody sees differences,
 *     before both have handed in; from then on neither changes.
 * ASM-13 The moderator, who has judged nothing of the case, settles each difference with a reason, and closes the moderation
 *     when none is left.
 * ASM-14 Notes and interviews are the team's alone. Words are quoted only from an interview, with consent that was recorded
 *     and not taken back, and without a name.
 * ASM-15 The prime has ten working days (Monday to Friday without the bank holidays of England and Wales; the day of sending
 *     does not count, the last day does) to correct facts in the draft; the lead answers each correction once, with a reason.
 * ASM-16 The prime's reply has at most 300 words and is printed beside the findings.
 * ASM-17 The recommendation is never better than the edition's rule allows; "met with conditions" has at least one
 *     condition, each with criterion, owner and a due date to come.
 * ASM-18 The report is drafted when both have handed in, follows the order of the 2018 compact report, and is written until
 *     the outcome is issued. Its numbers are counted, never typed.
 * ASM-19 The outcome is issued when the facts are checked, every correction is answered and a decision is recommended; the
 *     report is then frozen and public.
 *
 * Used by accreditation, report, register, demo. Not here: scoring (criteria), the department's decision and the certificate
 * (accreditation), who answered the survey (nobody knows).
 */
package merlin.assessment;
