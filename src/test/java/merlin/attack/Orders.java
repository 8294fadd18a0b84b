package merlin.attack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import merlin.shared.Migrations;

/** Every order in which a database hands out a table's rows to somebody who may read everything. */
final class Orders {
    private final DataSource database;
    private final boolean postgres;

    Orders(DataSource database) {
        this.database = database;
        postgres = Migrations.isPostgres(database);
    }

    /**
     * Correlation with the true order for each way of looking.
     *
     * @param key column that tells the test which row it is; the primary key's last column
     * @param came key to position in the true order; other rows are left out
     */
    Map<String, Double> of(String table, String key, String index, Map<String, Integer> came) throws SQLException {
        Map<String, Double> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            String rows = " from " + table;
            found.put("heap", byPlace(read(connection, "select * " + rows, key), came));
            found.put("primary key", byPlace(read(connection, "select * " + rows + " order by " + key, key), came));
            if (postgres) {
                found.put("ctid", byPlace(read(connection, "select * " + rows + " order by ctid", key), came));
                found.put("dump", byPlace(copied(connection, table, key), came));
                found.put("xmin", byValue(connection, "select " + key + ", xmin::text::bigint" + rows, came));
                found.put("age", byValue(connection, "select " + key + ", age(xmin)" + rows, came));
                connection.createStatement().execute("set enable_seqscan = off");
                found.put(
                        "index",
                        byPlace(read(connection, "select " + key + rows + " where " + key + " > ''", key), came));
                connection.createStatement().execute("set enable_seqscan = on");
            } else {
                String through = " --DERBY-PROPERTIES index=" + index + "\n";
                found.put("index", byPlace(read(connection, "select " + key + rows + through, key), came));
                found.put("dump", byPlace(read(connection, "select " + key + ", t.*" + rows + " t", key), came));
            }
        }
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
        java.io.StringWriter out = new java.io.StringWriter();
        try {
            connection
                    .unwrap(org.postgresql.PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " (" + key + ") to stdout", out);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().lines().toList();
    }

    private static double byPlace(List<String> keys, Map<String, Integer> came) {
        List<Integer> places = new ArrayList<>();
        List<Integer> true_ = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!came.containsKey(keys.get(i))) continue;
            places.add(i);
            true_.add(came.get(keys.get(i)));
        }
        if (places.size() != came.size()) throw new IllegalStateException("rows are missing");
        return Chance.correlation(places, true_);
    }

    private static double byValue(Connection connection, String sql, Map<String, Integer> came) throws SQLException {
        List<Long> values = new ArrayList<>();
        List<Integer> true_ = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                if (!came.containsKey(row.getString(1))) continue;
                values.add(row.getLong(2));
                true_.add(came.get(row.getString(1)));
            }
        }
        return Chance.correlation(values, true_);
    }
}
