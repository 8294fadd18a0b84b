package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.traces.RandomOrder;
import merlin.shared.traces.WriteAheadLog;

/** BAL-8 Breaks the order in which answers and comments arrived, in the tables and in the database's log. */
@ApplicationScoped
public class Shuffle {
    private static final List<String> ANSWERS =
            List.of("cred_hash", "survey_id", "entry", "scores", "nonce", "comment_sent");
    private static final List<String> COMMENT = List.of("id", "survey_id", "dimension", "text");

    private static final System.Logger LOG = System.getLogger("merlin.ballot");

    @Inject
    DataSource database;

    /** As a job: a failure is logged and does not stop the program; the next night repeats it. */
    void attempt() {
        try {
            run();
        } catch (IllegalStateException failed) {
            LOG.log(System.Logger.Level.ERROR, "BAL-8 the shuffle failed: {0}", failed.getMessage());
        }
    }

    /** Shuffles both tables. Safe at any time: writers wait. */
    void run() {
        Transaction.run(database, connection -> {
            RandomOrder.layDown(connection, "answers", ANSWERS);
            RandomOrder.layDown(connection, "comment", COMMENT);
            return null;
        });
        WriteAheadLog.forget(database);
    }
}
