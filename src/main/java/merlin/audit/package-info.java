/**
 * Audit: a chained record of who decided what, when and why.
 * AUD-1 Every decision adds one entry; its hash covers the entry before it, so that a changed or missing entry shows.
 * AUD-2 Entries are never changed and never removed. A partner user's entries carry the date, not the time.
 * Not here: answers of a survey, free text of partners, sign-in times.
 */
package merlin.audit;
