package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.APartnerList;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 2. After the shuffle the attacker reads answers, comments and partner list in every order the database knows and
 * compares it with the order of arrival. Many small surveys; the answers come through the product's own acceptance, drawn
 * from a stock of passes, in a new order each time. Before the shuffle the same reading shows the order nearly exactly.
 */
class OrderAttack {
    private static final int ROWS = 20;
    private static final List<Submission> STOCK = new ArrayList<>();
    private static final Descriptor SURVEY = ASurvey.descriptor();
    private final Random random = new Random(20260302);
    private final Map<String, Chance> after = new TreeMap<>();
    private final Map<String, Chance> before = new TreeMap<>();

    private static synchronized List<Submission> stock() {
        while (STOCK.size() < Effort.of(ROWS, 3 * ROWS)) {
            Comment comment = new Comment("payment", "Comment number " + STOCK.size());
            STOCK.add(ABallot.answers(ASurvey.withPass(SURVEY), 1, comment));
        }
        return new ArrayList<>(STOCK);
    }

    @ParameterizedTest(name = "BAL-8, SUR-21 on {0}: no order of rows tells the order of arrival after the shuffle")
    @EnumSource
    void theShuffleBreaksEveryOrder(ABallotDatabase kind) throws SQLException {
        int surveys = Effort.of(4, 200);
        answersAndComments(kind.fresh(), surveys);
        partners(kind.empty(), surveys);
        for (String heap : List.of("answers heap", "comment heap")) {
            assertTrue(before.get(heap).mean() > 0.9, "planted order in " + heap + ": " + before.get(heap));
        }
        StringBuilder figure = new StringBuilder(surveys + " surveys of " + ROWS + "; mean correlation");
        boolean holds = true;
        for (Map.Entry<String, Chance> one : after.entrySet()) {
            figure.append("; ").append(one.getKey()).append(' ').append(one.getValue());
            holds &= one.getValue().aroundZero(1 / Math.sqrt(ROWS - 1));
        }
        figure.append(". Before the shuffle: ");
        before.forEach((what, seen) -> {
            if (Math.abs(seen.mean()) > 0.5) figure.append("%s %.2f; ".formatted(what, seen.mean()));
        });
        Row.of(Attack.ORDER, kind).judge(holds, figure.toString());
    }

    private void answersAndComments(DataSource database, int surveys) throws SQLException {
        ABallot ballot = new ABallot(database);
        ballot.open(SURVEY);
        Orders orders = new Orders(database);
        for (int i = 0; i < surveys; i++) {
            empty(database);
            List<Submission> arriving = stock();
            Collections.shuffle(arriving, random);
            Map<String, Integer> came = new HashMap<>();
            for (Submission one : arriving.subList(0, ROWS)) {
                ballot.accept(SURVEY, one);
                came.put(Bytes.b64u(one.pass().credentialHash()), came.size());
            }
            Map<String, Integer> commented = commentsInOrder(database, arriving.subList(0, ROWS));
            look(orders, before, came, commented);
            ballot.shuffleRows();
            look(orders, after, came, commented);
        }
    }

    private static void look(
            Orders orders, Map<String, Chance> into, Map<String, Integer> came, Map<String, Integer> commented)
            throws SQLException {
        add(into, "answers", orders.correlations("answers", "cred_hash", "ANSWERS_OF_SURVEY", came));
        add(into, "comment", orders.correlations("comment", "id", "COMMENT_OF_SURVEY", commented));
    }

    /** Comments have random names: the test knows them by their text. */
    private static Map<String, Integer> commentsInOrder(DataSource database, List<Submission> arrived)
            throws SQLException {
        List<String> texts =
                arrived.stream().map(one -> one.comments().get(0).text()).toList();
        Map<String, Integer> came = new HashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select id, text from comment")) {
            while (row.next()) came.put(row.getString(1), texts.indexOf(row.getString(2)));
        }
        return came;
    }

    private static void empty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("delete from answers");
            connection.createStatement().executeUpdate("delete from comment");
            if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
                connection.createStatement().execute("vacuum answers");
                connection.createStatement().execute("vacuum comment");
            }
        }
    }

    private void partners(DataSource database, int surveys) throws SQLException {
        APartnerList list = new APartnerList(database);
        Orders orders = new Orders(database);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) ids.add("partner-" + Bytes.b64u(Bytes.random(12)));
        for (int i = 0; i < surveys; i++) {
            list.freeze(ids);
            list.shuffleRows();
            Collections.shuffle(ids, random);
            Map<String, Integer> came = new HashMap<>();
            for (String id : ids) {
                list.collect(id, Bytes.b64u(Bytes.random(32)));
                came.put(id, came.size());
            }
            add(
                    before,
                    "partners",
                    orders.correlations("survey_partner", "partner_id", "SURVEY_PARTNER_PARTNER", came));
            list.shuffleRows();
            add(after, "partners", orders.correlations("survey_partner", "partner_id", "SURVEY_PARTNER_PARTNER", came));
        }
    }

    private static void add(Map<String, Chance> into, String table, Map<String, Double> found) {
        found.forEach((order, correlation) ->
                into.computeIfAbsent(table + " " + order, name -> new Chance()).add(correlation));
    }
}
