package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** BAL-11 Every script that pages ever loaded, under its hashed name: a survey's description may still refer to it. */
@ApplicationScoped
public class Scripts {
    @Inject
    DataSource database;

    /** Keeps this release's script. Repeatable; the name says the content. */
    void keep(String name, byte[] content) {
        Transaction.run(database, connection -> {
            if (find(connection, name).isPresent()) return null;
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into script (name, content) values (?, ?)")) {
                insert.setString(1, name);
                insert.setBytes(2, content);
                insert.executeUpdate();
            }
            return null;
        });
    }

    Optional<byte[]> find(String name) {
        return Transaction.run(database, connection -> find(connection, name));
    }

    private static Optional<byte[]> find(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select content from script where name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
