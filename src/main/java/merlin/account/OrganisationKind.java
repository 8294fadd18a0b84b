package merlin.account;

/** What an organisation is to Merlin. A partner that becomes a prime registers a second time under the same name. */
public enum OrganisationKind {
    DEPARTMENT,
    ASSESSMENT_BODY,
    PRIME,
    PARTNER
}
