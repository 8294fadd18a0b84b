/**
 * What becomes of it when partner and prime do not agree about invoices: steps with time limits, for both sides to see (PAY-31 of
 * {@link merlin.payment}). One case gathers what a partner corrected or disputed of a prime's half-year. The prime accepts and
 * corrects its ledger, or answers with a reason; the partner accepts or insists; then the lead assessor of the prime's open
 * assessment, or else the department of the contract, records a finding. Silence moves a case on, too. Nothing is changed or removed.
 * Not here: what a finding means for an accreditation (assessment).
 */
package merlin.payment.disagreement;
