package merlin.portfolio.claim;

/** A partner has claimed a relation; the assessors are told, the prime is not. */
public record ClaimMade(String claimId) {}
