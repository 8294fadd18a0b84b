/**
 * Survey: the partner survey's main side. Rounds and their dates, the frozen partner list, the survey's key, mails to all
 * partners alike, and who is told what when. Sub-rooms: {@code protocol} (byte strings both programs share), {@code pass}
 * (collecting), {@code publication} (what may be shown), {@code call} (the confidential call), {@code roll} (the list
 * control), {@code invitation} (the mails to all partners).
 *
 * Source of all rules: the design of the anonymous survey.
 * SUR-11 A survey opens at 00:00 UTC of a day to come, for the partners of the prime's published chains, each once.
 * SUR-12 One key a survey, made in the background, stored wrapped with AES-256-GCM bound to the survey's id.
 * SUR-14 T2 may move back before T2, T3 before T3; the new descriptor names the one it replaces; key and passes stay.
 * SUR-15 The private key is destroyed at T2: row, table file and database log.
 * SUR-16 Dated jobs are repeated until done and change nothing when repeated.
 * SUR-18 Outcome and package are frozen together at T4; a nonce hides the outcome behind its hash until it is told.
 * SUR-19 The assessment body reads the outcome from T4, prime and public from T5 and only if it is published.
 * SUR-20 Comments are for the assessor alone, from T4, only with k answers, for twelve months.
 * SUR-21 The partner lists are laid down anew in random order every night and when a survey closes.
 * SUR-22 survey, survey_key and survey_partner hold no time, version, sequence, person or address.
 * SUR-25 A partner sees whether its own pass was collected, and nobody else's.
 * SUR-26 Rounds of one prime never overlap and are never merged.
 * SUR-27 Until a survey is open its first day may move; the other dates move along.
 *
 * SUR-1 to SUR-10 stand in {@code protocol}, SUR-13, SUR-23, SUR-24 and SUR-28 in {@code pass}, PUB-1 to PUB-9 in
 * {@code publication}, CAL in {@code call}, ROLL in {@code roll}, SUR-17 and INV in
 * {@code invitation}. Used by assessment, register, report, notice. Not here: the answers themselves
 * (ballot); what a criterion makes of an outcome (assessment).
 */
package merlin.survey;
