/**
 * What a prime states about how an organisation is registered: postcode, day of incorporation, officers, bank account; of
 * each partner and of itself. It serves one purpose: that the lead assessor can see, before a partner list is fixed, which
 * partners share something with the prime or with each other ({@code survey.roll}).
 *
 * ROLL-8 The least that can be compared is kept. Of the address only the postcode: two at one postcode are a reason to look,
 *        and the street would add nothing to a comparison. Of the officers the names as the public company register prints
 *        them, because a code could not be checked against that register. Of the bank account no digit: only a hash keyed
 *        with the operator's key and bound to the prime, so that it tells whether two accounts of one prime's chain are the
 *        same, and neither which account it is nor what another prime stated.
 * ROLL-9 Each may be unknown, which is not the same as different. Nothing here is published, and no partner and no other
 *        prime reads it.
 * Not here: the register number itself (account), what follows from a match (survey.roll).
 */
package merlin.portfolio.registration;
