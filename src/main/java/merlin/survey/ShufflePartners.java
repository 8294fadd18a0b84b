package merlin.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.Allowed;
import merlin.shared.Role;
import merlin.shared.traces.RandomOrder;
import merlin.shared.traces.WriteAheadLog;

/**
 * SUR-21 Breaks the order of the partner lists, every night and when a survey closes, whether or not anybody collected, and
 * SUR-15 wipes what a deleted survey key left in the table's files. Collecting waits meanwhile. Two steps: the database's log
 * forgets only after the rows were laid down.
 */
@ApplicationScoped
@Allowed(value = Role.SYSTEM, logged = false)
public class ShufflePartners {
    private static final List<String> PARTNERS =
            List.of("survey_id", "partner_id", "salt", "collected", "blinded_hash");
    private static final List<String> KEYS = List.of("survey_id", "wrapped", "iv");

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    @Transactional(TxType.REQUIRES_NEW)
    public void layDown() {
        try (Connection connection = database.getConnection()) {
            RandomOrder.layDown(connection, "survey_partner", PARTNERS);
            RandomOrder.layDown(connection, "survey_key", KEYS);
        } catch (SQLException e) {
            throw new IllegalStateException("the shuffle failed: " + e.getSQLState());
        }
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public void forget() {
        WriteAheadLog.forget(database);
    }
}
