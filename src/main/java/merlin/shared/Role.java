package merlin.shared;

/** What a signed-in person may do. A person holds one or more roles inside one organisation. */
public enum Role {
    /** Everybody, signed in or not. Only for reading what is published and for asking for help. */
    ANYONE,
    /** Runs programmes, takes accreditation decisions. */
    DEPARTMENT,
    /** Leads an assessment: plans it, judges every criterion, drafts the report. */
    LEAD_ASSESSOR,
    /** Judges independently of the lead. */
    ASSESSOR,
    /** Settles differences between two judgements; never one of the two who judged. */
    MODERATOR,
    /** Publishes the supply chain and assesses itself. */
    PRIME,
    /** A supply chain partner who came in by a mailed link. Has no password. */
    PARTNER,
    /** Keeps the service running; sees no answer and no judgement. */
    OPERATOR,
    /** A dated job of the program itself. Nobody can sign in with it. */
    SYSTEM
}
