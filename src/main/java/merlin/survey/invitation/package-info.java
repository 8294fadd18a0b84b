/**
 * Invitations: the mails that bring all partners of a survey to it, and what became of each.
 *
 * SUR-17 Mails go to all partners alike, each once, on days that the survey's dates fix: collect at T0, answer at T1, one
 *        reminder each.
 * INV-1 Of each address the lead assessor sees one of three states with its day: queued, handed to the mail server, not
 *       delivered with what the mail server said (NOT-4). Never a time finer than a day, and never "opened": mails carry no picture,
 *       no counted link and no address of their own.
 * INV-2 A re-send goes to all, says why, and happens at most once a day (UTC). There is none to a single partner.
 * INV-3 While a survey runs, its body may correct the address of a person of a listed partner, with a reason. The old address
 *       and the new one are told, all sessions of the person end and no way in that was mailed before works: whoever reads that
 *       address can sign in for the partner. A body could so put itself in a partner's place, collect its pass or read
 *       whether it was collected: the mail to the old address and the audit record make that seen, they do not prevent it.
 *
 * Nothing here can tell who answered, nor who collected a pass: whom a mail goes to is read from the list alone, every state is
 * made by our mail server before anybody has read the mail, all mails of a letter say the same and lead to the same
 * addresses, and nothing in this room reads {@code survey_partner.collected} or hears from the survey host.
 * Not here: writing and sending a mail (notice), the days (survey.protocol).
 */
package merlin.survey.invitation;
