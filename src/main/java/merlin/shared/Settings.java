package merlin.shared;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of Merlin: default, unit and meaning. Read from environment variables, system properties or one properties
 * file through MicroProfile Config; {@code merlin.db.url} and {@code MERLIN_DB_URL} are the same setting. With none set the
 * programs start on embedded Derby. The database settings are read by the data source definition in the same way.
 */
public final class Settings {
    private Settings() {}

    /** {@code MERLIN_DEMO}, default false. Loads invented demo data, shows sign-ins, keeps mails on a page, moves the clock. */
    public static boolean demo() {
        return Boolean.parseBoolean(text("merlin.demo", "false"));
    }

    /** {@code MERLIN_DATA_DIR}, default {@code merlin-data}. Folder for embedded databases and the demo key. */
    public static Path dataFolder() {
        return Path.of(text("merlin.data.dir", "merlin-data")).toAbsolutePath();
    }

    /** {@code MERLIN_ORIGIN}, default {@code http://localhost:8080}. Scheme, host and port under which main is called. */
    public static String origin() {
        return text("merlin.origin", "http://localhost:8080");
    }

    /** {@code MERLIN_TEST_ANY_HOST}, default false. For tests on a random port only: answers whatever Host was called. */
    public static boolean anyHost() {
        return Boolean.parseBoolean(text("merlin.test.any.host", "false"));
    }

    /** {@code MERLIN_BALLOT_ORIGIN}, default {@code http://127.0.0.1:8080}. Another host than main's, so no cookie crosses. */
    public static String ballotOrigin() {
        return text("merlin.ballot.origin", "http://127.0.0.1:8080");
    }

    /** {@code MERLIN_KEY}, base64 of 32 bytes, no default outside demo. Wraps the survey keys. */
    public static Optional<String> key() {
        return optional("merlin.key");
    }

    /** {@code MERLIN_BALLOT_KEY}, at least 32 characters, no default outside demo. Shared secret of the two programs. */
    public static Optional<String> ballotKey() {
        return optional("merlin.ballot.key");
    }

    /** {@code MERLIN_CRITERIA_DIR}, default none. Folder with a department's own editions and profiles. */
    public static Optional<Path> criteriaFolder() {
        return optional("merlin.criteria.dir").map(Path::of);
    }

    /**
     * {@code MERLIN_NEXT_DAY}, days 1 to 7, default 1; 0, reduced protection, in a demonstration only (TRC-6). Days between
     * collecting a pass and answering.
     */
    public static int nextDayRule() {
        return Integer.parseInt(text("merlin.next.day", "1"));
    }

    /** {@code MERLIN_HELP_NUMBER}, default "the number in your invitation". Whom partners ring when a survey page stops. */
    public static String helpNumber() {
        return text("merlin.help.number", "the number in your invitation");
    }

    /** {@code MERLIN_SESSION_IDLE}, minutes, default 30. A session unused this long ends. */
    public static int sessionIdleMinutes() {
        return Integer.parseInt(text("merlin.session.idle", "30"));
    }

    /** {@code MERLIN_SESSION_END}, hours, default 10. A session this old ends, used or not. */
    public static int sessionEndHours() {
        return Integer.parseInt(text("merlin.session.end", "10"));
    }

    /** {@code MERLIN_MAIL_HOST}, default none: mails stay in the outbox. SMTP host. */
    public static Optional<String> mailHost() {
        return optional("merlin.mail.host");
    }

    /** {@code MERLIN_MAIL_PORT}, default 25. SMTP port. */
    public static int mailPort() {
        return Integer.parseInt(text("merlin.mail.port", "25"));
    }

    /** {@code MERLIN_MAIL_FROM}, default {@code merlin@localhost}. Sender of every mail: the assessment body, never a prime. */
    public static String mailFrom() {
        return text("merlin.mail.from", "merlin@localhost");
    }

    private static String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    private static Optional<String> optional(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(v -> !v.isBlank());
    }
}
