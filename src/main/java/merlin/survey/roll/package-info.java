/**
 * The list control: before the partner list of a survey is fixed, the lead assessor looks at it, asks the prime about it, and
 * accepts it. Each sham partner on a list would have a real answer, and one true partner among shams could be found out by
 * subtraction; no cryptography helps against that, so a person looks.
 *
 * ROLL-1 A partner that shares postcode, e-mail domain, officer or bank account with the prime or with another partner, has no
 *        register number, or was incorporated less than twelve months before T0, carries a signal. A signal is a reason to
 *        ask and never a finding. Domains of well-known public mail providers tell nothing and are left out.
 * ROLL-2 What nobody stated is "not known", never "no match". While the product has no ledger, the invoices of every partner
 *        read "no ledger yet".
 * ROLL-3 The lead accepts a list or returns it, the prime hands it in again; each step is kept for ever with who, when, why
 *        and the list it was about. A prime that does not answer holds nothing up: the lead may accept a returned list.
 * ROLL-4 A survey opens only on a list whose last step is an acceptance of exactly these partners. A list that has changed
 *        since is to be looked at again.
 * ROLL-5 With the acceptance every open claim of an unlisted partner is decided, or left open with a reason of its own.
 * ROLL-6 The prime reads the reasons given to it, not the signals. A partner that is listed by an accepted claim alone is not
 *        named to it. Partners read nothing of all this.
 * ROLL-7 Only a returned list is handed in, with words on what was changed or why nothing was.
 *
 * ROLL-8 and ROLL-9 stand in {@code portfolio.registration}. Used by notice, demo. Not here: fixing the list and describing
 * the survey ({@code FreezeList} in survey), which nobody but {@link OpenSurvey} may call.
 */
package merlin.survey.roll;
