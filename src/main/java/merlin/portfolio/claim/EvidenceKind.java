package merlin.portfolio.claim;

/** What shows that the relation exists. */
public enum EvidenceKind {
    CONTRACT,
    INVOICE,
    REFERRAL
}
