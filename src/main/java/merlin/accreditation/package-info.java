/**
 * Accreditation: what the department decides on an assessment's outcome, the conditions it sets, and who holds what until when.
 * ACR-1 The department of the case decides once its outcome is issued: Standard met, met with conditions, or not met, with a
 *       reason; never better than the edition's rule allows.
 * ACR-2 An accreditation lasts the edition's years, counted from the last on-site day; that anniversary is its last day.
 *       Source: anniversary dates of published reports.
 * ACR-3 A decision is taken once and never changed. Sent twice it is kept once; another one for the same outcome is refused.
 * ACR-4 Who holds what is derived from decisions and the day: the newest decision counts, and nothing is stored of it.
 * ACR-5 Met with conditions has at least one condition, the others none. A condition names its criterion, what is to be done,
 *       who sees to it, and the last day for it, which lies ahead.
 * ACR-6 A condition is done when the lead assessor of the case has found it met, with a reason; otherwise it is open up to its
 *       last day and overdue from the next.
 * ACR-7 A first assessment is due within twelve months of a contract's start. Source: the 2012 launch notice.
 * ACR-8 A case follows its accreditation: expiring twelve weeks before the end, expired on the next day after it, lapsed when
 *       the prime then has no case under way.
 * Used by report, register, notice. Not here: what the assessor recommends (assessment), appeal, suspension, withdrawal and the
 * signed credential (not yet).
 */
package merlin.accreditation;
