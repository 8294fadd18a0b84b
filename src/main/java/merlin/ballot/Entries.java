package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Submission;

/** The answers: one row a pass, under the hash of the pass key, and the comments in a table of their own. */
@ApplicationScoped
public class Entries {
    @Inject
    DataSource database;

    private record Stored(Entry entry, boolean commentSent) {}

    /**
     * BAL-3 Keeps a checked submission: new, or with a higher sequence number than the stored one. The same number with the
     * same commitment is a repeat and changes nothing. Answers the entry that is stored afterwards.
     *
     * @throws Refused 409 for an older or a different submission with that number
     */
    Entry keep(String surveyId, Submission submission) {
        Entry entry = submission.entry(surveyId);
        String name = Bytes.b64u(submission.pass().credentialHash());
        return Transaction.run(database, connection -> {
            if (!locked(connection, name)) {
                insert(connection, name, submission, entry);
                return entry;
            }
            Stored stored = stored(connection, name);
            boolean sameSurvey = stored.entry.surveyId().equals(surveyId);
            if (sameSurvey && repeats(entry, stored.entry)) return stored.entry;
            if (!sameSurvey || entry.seq() <= stored.entry.seq()) throw new Refused(409, "BAL-3");
            replace(connection, name, submission, entry, stored.commentSent);
            return entry;
        });
    }

    private static boolean repeats(Entry entry, Entry stored) {
        return entry.seq() == stored.seq() && entry.commit().equals(stored.commit());
    }

    /** Takes the pass's row for this transaction; false if there is none yet. Works alike on both databases. */
    private static boolean locked(Connection connection, String name) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("update answers set cred_hash = cred_hash where cred_hash = ?")) {
            touch.setString(1, name);
            return touch.executeUpdate() == 1;
        }
    }

    private static Stored stored(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select entry, comment_sent from answers where cred_hash = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("a locked row is gone");
                return new Stored(Entry.of(row.getBytes(1)), row.getBoolean(2));
            }
        }
    }

    private static void insert(Connection connection, String name, Submission submission, Entry entry)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into answers (entry, scores, nonce, comment_sent, survey_id, cred_hash) values (?, ?, ?, ?, ?, ?)")) {
            set(insert, submission, entry, !submission.comments().isEmpty());
            insert.setString(5, entry.surveyId());
            insert.setString(6, name);
            insert.executeUpdate();
        }
        comment(connection, entry.surveyId(), submission.comments());
    }

    private static void replace(
            Connection connection, String name, Submission submission, Entry entry, boolean commentSent)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update answers set entry = ?, scores = ?, nonce = ?, comment_sent = ? where cred_hash = ?")) {
            set(update, submission, entry, commentSent || !submission.comments().isEmpty());
            update.setString(5, name);
            update.executeUpdate();
        }
        if (!commentSent) comment(connection, entry.surveyId(), submission.comments());
    }

    private static void set(PreparedStatement statement, Submission submission, Entry entry, boolean commentSent)
            throws SQLException {
        statement.setBytes(1, entry.bytes());
        statement.setBytes(2, submission.scoresBytes());
        statement.setBytes(3, submission.nonceBytes());
        statement.setBoolean(4, commentSent);
    }

    /** BAL-4 Under random names, with no reference to the answers. */
    private static void comment(Connection connection, String surveyId, List<Comment> comments) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into comment (id, survey_id, dimension, text) values (?, ?, ?, ?)")) {
            for (Comment comment : comments) {
                insert.setString(1, Bytes.b64u(Bytes.random(16)));
                insert.setString(2, surveyId);
                insert.setString(3, comment.dimension());
                insert.setString(4, comment.text());
                insert.executeUpdate();
            }
        }
    }

    /** True if an entry with this receipt is stored. No column holds receipts: they are computed from the survey's entries. */
    boolean holds(String surveyId, byte[] receipt) {
        return all(surveyId).stream()
                .anyMatch(opened -> MessageDigest.isEqual(opened.entryValue().receipt(), receipt));
    }

    /** Everything of a survey for main, in the order of random names. The caller has checked that T4 has come (BAL-5). */
    Export export(String surveyId) {
        return new Export(1, surveyId, all(surveyId), comments(surveyId));
    }

    private List<Export.Opened> all(String surveyId) {
        return Transaction.run(database, connection -> {
            List<Export.Opened> all = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select entry, scores, nonce from answers where survey_id = ? order by cred_hash")) {
                select.setString(1, surveyId);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        all.add(new Export.Opened(
                                Bytes.b64u(row.getBytes(1)), Bytes.b64u(row.getBytes(2)), Bytes.b64u(row.getBytes(3))));
                    }
                }
            }
            return all;
        });
    }

    private List<Comment> comments(String surveyId) {
        return Transaction.run(database, connection -> {
            List<Comment> all = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select dimension, text from comment where survey_id = ? order by id")) {
                select.setString(1, surveyId);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) all.add(new Comment(row.getString(1), row.getString(2)));
                }
            }
            return all;
        });
    }
}
