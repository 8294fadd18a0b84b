package merlin.account;

/** How an organisation is constituted. Unknown is the absence of a form, never one of these. */
public enum LegalForm {
    COMPANY,
    CHARITY,
    SOCIAL_ENTERPRISE,
    MUTUAL,
    CO_OPERATIVE,
    SOLE_TRADER,
    PUBLIC_BODY
}
