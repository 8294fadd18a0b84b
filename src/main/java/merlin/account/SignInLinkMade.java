package merlin.account;

/** A partner's contact asked for a way in: notice mails it. Never logged, never kept in audit. */
public record SignInLinkMade(String email, String name, String link, String code) {}
