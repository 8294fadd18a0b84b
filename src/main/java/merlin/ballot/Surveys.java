package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import merlin.shared.MerlinClock;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.SurveyPackage;

/** The surveys' public descriptions and, after T4, their packages. */
@ApplicationScoped
public class Surveys {
    @Inject
    DataSource database;

    @Inject
    Clock clock;

    LocalDate today() {
        return MerlinClock.todayUtc(clock);
    }

    /** The description's immutable bytes, the latest one. */
    Optional<byte[]> descriptor(String surveyId) {
        return Transaction.run(database, connection -> descriptor(connection, surveyId));
    }

    /** The survey. Refused 404 if there is none. */
    Descriptor get(String surveyId) {
        return Descriptor.of(descriptor(surveyId).orElseThrow(() -> new Refused(404, "BAL-6")));
    }

    /**
     * BAL-6 Keeps a description. The same again changes nothing; another one must replace the stored one, with later dates or
     * another script and nothing else changed.
     */
    void keep(String surveyId, byte[] bytes) {
        Descriptor given = Descriptor.of(bytes);
        if (!given.surveyId().equals(surveyId)) throw new Refused(400, "BAL-6");
        Transaction.run(database, connection -> {
            Optional<byte[]> stored = descriptor(connection, surveyId);
            if (stored.isEmpty()) {
                write(connection, "insert into survey_public (descriptor, survey_id) values (?, ?)", bytes, surveyId);
            } else if (!Arrays.equals(stored.get(), bytes)) {
                if (!mayReplace(Descriptor.of(stored.get()), given)) throw new Refused(409, "BAL-6");
                write(connection, "update survey_public set descriptor = ? where survey_id = ?", bytes, surveyId);
            }
            return null;
        });
    }

    private boolean mayReplace(Descriptor stored, Descriptor given) {
        Dates before = stored.dates();
        Dates after = given.dates();
        boolean passedDatesStay = before.opens().equals(after.opens())
                && before.answering().equals(after.answering())
                && later(before.collectingEnds(), after.collectingEnds())
                && later(before.closes(), after.closes())
                && later(before.publication(), after.publication());
        Descriptor allowed = stored.extended(after);
        return passedDatesStay && Arrays.equals(withScriptOf(given, allowed).bytes(), given.bytes());
    }

    /** A date may move back only while it lies ahead. */
    private boolean later(LocalDate before, LocalDate after) {
        return after.equals(before) || after.isAfter(before) && today().isBefore(before);
    }

    private static Descriptor withScriptOf(Descriptor given, Descriptor d) {
        return new Descriptor(
                d.v(),
                d.surveyId(),
                d.prime(),
                d.round(),
                d.partners(),
                d.key(),
                d.kid(),
                d.handlesHash(),
                d.dates(),
                d.form(),
                d.breakdown(),
                d.rules(),
                d.issuer(),
                given.bundleHash(),
                d.replaces());
    }

    /** The published package's bytes; none before T4 or before main has written it. */
    Optional<byte[]> publication(String surveyId) {
        if (!get(surveyId).dates().published(today())) return Optional.empty();
        return Transaction.run(
                database,
                connection -> read(connection, "select package from publication where survey_id = ?", surveyId));
    }

    /** BAL-7 Writes the package, once. The same again changes nothing, another one is refused. */
    void publish(String surveyId, byte[] bytes) {
        if (!get(surveyId).dates().published(today())) throw new Refused(409, "BAL-7");
        if (!SurveyPackage.of(bytes).descriptor().surveyId().equals(surveyId)) throw new Refused(400, "BAL-7");
        Transaction.run(database, connection -> {
            Optional<byte[]> stored = read(connection, "select package from publication where survey_id = ?", surveyId);
            if (stored.isPresent() && !Arrays.equals(stored.get(), bytes)) throw new Refused(409, "BAL-7");
            if (stored.isEmpty()) {
                String hash = Bytes.b64u(Bytes.sha256(bytes));
                write(
                        connection,
                        "insert into publication (package, survey_id, hash) values (?, ?, ?)",
                        bytes,
                        surveyId,
                        hash);
            }
            return null;
        });
    }

    private static Optional<byte[]> descriptor(Connection connection, String surveyId) throws SQLException {
        return read(connection, "select descriptor from survey_public where survey_id = ?", surveyId);
    }

    private static Optional<byte[]> read(Connection connection, String sql, String surveyId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, surveyId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void write(Connection connection, String sql, byte[] bytes, String... texts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes);
            for (int i = 0; i < texts.length; i++) statement.setString(i + 2, texts[i]);
            statement.executeUpdate();
        }
    }
}
