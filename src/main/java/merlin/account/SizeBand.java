package merlin.account;

/** Size by employees: fewer than 10, fewer than 50, fewer than 250, or more. Source: Companies Act 2006, staff limbs. */
public enum SizeBand {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
