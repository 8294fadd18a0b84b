package merlin.attack;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import merlin.shared.Migrations;
import org.postgresql.PGConnection;

/** Every order in which a database hands out a table's rows to somebody who may read everything. */
final class Orders {
    private final DataSource database;
    private final boolean postgres;

    Orders(DataSource database) {
        this.database = database;
        postgres = Migrations.isPostgres(database);
    }

    /**
     * Each way of looking, with the place at which it shows each row; equal places say nothing about order.
     *
     * @param key column by which rows are told apart: the last one of the primary key
     * @param index name of another index of the table
     */
    Map<String, Map<String, Long>> of(String table, String key, String index) throws SQLException {
        Map<String, Map<String, Long>> found = new LinkedHashMap<>();
        String rows = " from " + table;
        try (Connection connection = database.getConnection()) {
            found.put("heap", places(read(connection, "select * " + rows, key)));
            found.put("primary key", places(read(connection, "select * " + rows + " order by " + key, key)));
            if (postgres) {
                found.put("ctid", places(read(connection, "select * " + rows + " order by ctid", key)));
                found.put("dump", places(copied(connection, table, key)));
                found.put("xmin", values(connection, "select " + key + ", xmin::text::bigint" + rows));
                connection.createStatement().execute("set enable_seqscan = off");
                String through = "select " + key + rows + " where survey_id > ''";
                found.put("index", places(read(connection, through, key)));
                connection.createStatement().execute("set enable_seqscan = on");
            } else {
                String through = " --DERBY-PROPERTIES index=" + index + "\n";
                found.put("index", places(read(connection, "select " + key + rows + through, key)));
            }
        }
        return found;
    }

    /** Correlation with the true order for each way of looking at the rows that {@code came} knows. */
    Map<String, Double> correlations(String table, String key, String index, Map<String, Integer> came)
            throws SQLException {
        Map<String, Double> found = new LinkedHashMap<>();
        of(table, key, index).forEach((order, places) -> {
            List<Long> seen = new ArrayList<>();
            List<Integer> truth = new ArrayList<>();
            came.forEach((row, position) -> {
                seen.add(places.get(row));
                truth.add(position);
            });
            found.put(order, Chance.correlation(seen, truth));
        });
        return found;
    }

    private static List<String> read(Connection connection, String sql, String key) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) keys.add(row.getString(key));
        }
        return keys;
    }

    /** As the database's own dump program writes the table. */
    private static List<String> copied(Connection connection, String table, String key) throws SQLException {
        try {
            StringWriter out = new StringWriter();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " (" + key + ") to stdout", out);
            return out.toString().lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> places(List<String> keys) {
        Map<String, Long> places = new LinkedHashMap<>();
        for (String key : keys) places.put(key, (long) places.size());
        return places;
    }

    private static Map<String, Long> values(Connection connection, String sql) throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) values.put(row.getString(1), row.getLong(2));
        }
        return values;
    }
}
