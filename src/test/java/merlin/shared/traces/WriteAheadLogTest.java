package merlin.shared.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import merlin.shared.Migrations;
import merlin.shared.traces.ADatabaseOnDisk.Opened;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes on disk after rows were laid down anew. */
class WriteAheadLogTest {
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "TRC-1, TRC-2 on {0}: no file holds the rows in the order in which they arrived")
    @EnumSource
    void noFileHoldsTheOrderOfArrival(ADatabaseOnDisk kind) throws Exception {
        Opened opened = kind.open(folder);
        opened.run("create table row_of (id varchar(36) not null primary key, text varchar(10))");
        List<String> arrived = arrive(opened);
        assertEquals(arrived, scanned(opened), "control: a table tells the order before");
        assertFalse(
                DatabaseFiles.holdingInOrder(DatabaseFiles.read(opened.files()), arrived)
                        .isEmpty(),
                "control: some file holds the order before");

        layDown(opened, "row_of", List.of("id", "text"));
        WriteAheadLog.forget(opened.database());

        List<String> scanned = scanned(opened);
        assertNotEquals(arrived, scanned);
        assertEquals(new TreeSet<>(arrived), new TreeSet<>(scanned));
        assertEquals(List.of(), DatabaseFiles.holdingInOrder(DatabaseFiles.read(opened.files()), arrived));
    }

    @ParameterizedTest(name = "SUR-15 on {0}: nothing of a destroyed survey key is left in the database's files")
    @EnumSource
    void nothingOfADestroyedKeyIsLeft(ADatabaseOnDisk kind) throws Exception {
        Opened opened = kind.open(folder);
        Migrations.run(opened.database(), "db/registry");
        byte[] wrapped = new byte[1_800];
        new Random(15).nextBytes(wrapped);
        String part = new String(wrapped, 0, 64, StandardCharsets.ISO_8859_1);
        try (Connection connection = opened.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into survey_key (survey_id, wrapped, iv) values (?, ?, ?)")) {
            insert.setString(1, "AAAAAAAAAAAAAAAAAAAAAA");
            insert.setBytes(2, wrapped);
            insert.setString(3, "AAAAAAAAAAAAAAAA");
            insert.execute();
        }
        opened.run("delete from survey_key");
        opened.onDisk();
        assertFalse(
                DatabaseFiles.holding(DatabaseFiles.read(opened.files()), part).isEmpty(),
                "control: deleting the row alone leaves the key");

        layDown(opened, "survey_key", List.of("survey_id", "wrapped", "iv"));
        WriteAheadLog.forget(opened.database());

        assertEquals(List.of(), DatabaseFiles.holding(DatabaseFiles.read(opened.files()), part));
    }

    private static List<String> arrive(Opened opened) throws SQLException {
        List<String> ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(ROWS).toList();
        for (String id : ids) opened.run("insert into row_of values ('" + id + "', 'x')");
        opened.onDisk();
        return ids;
    }

    private static void layDown(Opened opened, String table, List<String> columns) throws SQLException {
        try (Connection connection = opened.database().getConnection()) {
            connection.setAutoCommit(false);
            RandomOrder.layDown(connection, table, columns);
            connection.commit();
        }
    }

    private static List<String> scanned(Opened opened) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = opened.database().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select id, text from row_of")) {
            while (row.next()) ids.add(row.getString(1));
        }
        return ids;
    }
}
