/**
 * Ballot: the second program. It takes the anonymous answers of supply chain partners and knows nobody by name: no
 * accounts, no sessions, no cookies, no database but its own. Users see "partner survey" and "answers".
 *
 * <ul>
 *   <li>BAL-1 Answers are taken from T1 to before T3 (00:00 UTC), nothing late. Source: design of the anonymous survey, 3.
 *   <li>BAL-2 A submission is checked in one fixed order: survey open, sizes and fields, pass key on the curve, pass signed
 *       for this survey, answers signed by the pass, commitment opens, scores and comments fit the form.
 *   <li>BAL-3 A pass counts once: the highest sequence number stays; the same submission again is answered alike; anything
 *       else is refused.
 *   <li>BAL-4 Comments are taken once per pass and kept apart from answers, group and time.
 *   <li>BAL-5 Nothing that changes when answers arrive can be asked for before T4, except by who holds a receipt.
 *   <li>BAL-6 A survey's description is immutable; a later one names the one it replaces and may move only dates that have
 *       not passed, or name another script.
 *   <li>BAL-7 The package is written once, from T4.
 *   <li>BAL-8 Rows tell neither order nor time: no such column, and all rows are laid down anew in random order at 00:00 UTC
 *       (when surveys close) and 03:00 UTC, whether or not anything arrived.
 *   <li>BAL-9 Only this program's own host name is answered; no cookie is set or read; nothing about a request is logged.
 *   <li>BAL-10 A caller may send 300 submissions and receipts in ten minutes; addresses are counted in memory only and
 *       forgotten after that.
 *   <li>BAL-11 Each page loads one script, named by its hash, with its integrity value; old ones stay served.
 * </ul>
 *
 * Plain JDBC instead of entities: what is stored is the whole point here, so each statement can be read; and the shuffle
 * needs JDBC anyway. Uses merlin.survey.protocol for every byte string and check. Not here: who may collect a pass and what
 * of the outcome is shown (survey).
 */
package merlin.ballot;
