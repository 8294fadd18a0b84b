/**
 * The confidential call: whoever cannot or does not want to answer the partner survey asks the assessment body to ring.
 * CAL-1 Everybody may ask, with or without an account. The assessor then knows who said what and is bound by
 *       confidentiality; the prime is never told.
 * CAL-2 A call is not an answer: it is never counted and never entered into the survey for somebody.
 */
package merlin.survey.call;
