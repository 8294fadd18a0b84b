/**
 * Portfolio: the supply chain behind each contract, as its prime publishes it and its partners see it.
 * POR-1 A partner is in tier 1 (delivers end to end), 2 (specialist parts), 3 (one-off support) or 4 (loose link); it may stand
 *       below another partner of the same chain, to any depth, never below itself. Source: the Standard's guidance to primes.
 * POR-2 A share of value is an exact percentage of the head contract, 0 to 100 with at most four decimals. Unknown is not zero.
 * POR-3 The shares of the prime's direct partners are at most 100 together; those below a partner at most its own. Potential
 *       partners have no share yet and are not counted.
 * POR-4 What is published is never changed: each publication is a numbered version, and publishing nothing new is refused.
 * POR-5 A partner is found by register number, or by its exact name when it is listed without one; never by a similar name.
 * POR-6 A prime brings in the first contact of a partner that nobody spoke for; it never adds a person to an organisation that
 *       has one, and an address of somebody elsewhere is refused. So no prime can read another's relations through a contact.
 * POR-7 A partner list is brought in whole, or without its bad rows if the prime says so; every error is told with line and
 *       column; the same file again changes nothing.
 * POR-8 A date that can be read two ways is never guessed.
 * POR-9 Each of the eight facts of a subcontract may be unknown, which is not zero.
 * POR-10 Facts are stated by the prime and confirmed or disputed by that partner; nothing of it is overwritten, and an answer
 *        holds as long as the value it answered stands.
 * POR-11 A partner that was left out claims the relation with evidence; the prime learns of it only if the partner agrees.
 * POR-12 A claim is decided once, with a reason; refused claims are counted. What an assessor accepted, a prime cannot remove.
 * POR-13 A prime reads and changes its own chains, a partner its own published relations; others' do not exist for them.
 * POR-14 Who saves over somebody else's change is told, and nothing is stored.
 * POR-15 Small or medium-sized is what was stated, else what the stated size band says.
 * POR-16 A potential partner is counted in public, not named: nothing has been agreed with it.
 * POR-17 A partner says itself what it offers and whether everybody may read it; the answer is no until it says yes.
 * Used by survey, assessment, register, report. Not here: what was paid and when (payment), how fair it feels (survey).
 */
package merlin.portfolio;
