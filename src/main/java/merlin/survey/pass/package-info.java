/**
 * Collecting a pass, the signed-in half of the survey: a ticket for a partner on the list, and the issuer that signs a blinded
 * message for it. The issuer sees who collects and never what it signs.
 * SUR-13 One pass a partner and survey, from T0 to before T2. The same blinded message is signed again, another one
 *       never.
 * SUR-23 A ticket is 32 random bytes, in memory only, for ten minutes, for one partner and survey and for the first
 *       blinded message it carries.
 * SUR-24 Nothing here is logged; addresses of callers are counted in memory only; pages of no other host may call.
 */
package merlin.survey.pass;
