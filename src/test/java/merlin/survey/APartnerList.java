package merlin.survey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.Migrations;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.SurveyId;

/** A frozen partner list in a database of its own, without a server. */
public final class APartnerList {
    private final DataSource database;
    private final String surveyId = SurveyId.next();

    public APartnerList(DataSource empty) {
        database = empty;
        Migrations.run(database, "db/registry");
    }

    /** Empties the list and freezes it anew, in the order of the partners' ids as the product does. */
    public void freeze(List<String> partnerIds) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("delete from survey_partner");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into survey_partner (survey_id, partner_id, salt, collected) values (?, ?, ?, ?)")) {
                for (String id : partnerIds.stream().sorted().toList()) {
                    insert.setString(1, surveyId);
                    insert.setString(2, id);
                    insert.setString(3, Bytes.b64u(Bytes.random(32)));
                    insert.setBoolean(4, false);
                    insert.executeUpdate();
                }
            }
        }
    }

    /** What collecting writes, one transaction each. */
    public void collect(String partnerId, String blindedHash) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update survey_partner set blinded_hash = ?, collected = ? where survey_id = ? and partner_id = ?")) {
            update.setString(1, blindedHash);
            update.setBoolean(2, true);
            update.setString(3, surveyId);
            update.setString(4, partnerId);
            if (update.executeUpdate() != 1) throw new IllegalStateException(partnerId);
        }
    }

    /** SUR-21 The product's own shuffle, both steps; the transaction that a server would bring stands in its connection. */
    public void shuffleRows() {
        ShufflePartners shuffle = new ShufflePartners();
        shuffle.database = inTransactions();
        shuffle.layDown();
        shuffle.database = database;
        shuffle.forget();
    }

    private DataSource inTransactions() {
        return (DataSource) proxy(DataSource.class, (method, arguments) -> {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            return proxy(Connection.class, (call, given) -> {
                if (call.getName().equals("close") && !connection.getAutoCommit()) connection.commit();
                return call.invoke(connection, given);
            });
        });
    }

    private interface Calls {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static Object proxy(Class<?> type, Calls calls) {
        return Proxy.newProxyInstance(
                APartnerList.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return calls.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
