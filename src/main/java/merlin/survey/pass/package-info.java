/**
 * Collecting a pass, the signed-in half of the survey: a ticket for a partner on the list, and the issuer that signs a blinded
 * message for it. The issuer sees who collects and never what it signs.
 * SUR-13 One pass a partner and survey, from T0 to before T2. The same blinded message is signed again, another one
 *       never.
 * SUR-23 A ticket is 32 random bytes, in memory only, for ten minutes, for one partner and survey and for the first
 *       blinded message it carries.
 * SUR-28 While a survey is collecting, its unwrapped key may stay in memory, for an hour at most and never after its row was
 *       deleted; the rows are asked for every pass.
 * SUR-24 Nothing here is logged; addresses of callers are counted in memory only; pages of no other host may call.
 */
package merlin.survey.pass;
