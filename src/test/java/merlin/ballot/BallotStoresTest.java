package merlin.ballot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.SurveyPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ballot program's stores on both databases. */
class BallotStoresTest {
    private static final Set<String> COLUMNS = new TreeSet<>(List.of(
            "answers.comment_sent",
            "answers.cred_hash",
            "answers.entry",
            "answers.nonce",
            "answers.scores",
            "answers.survey_id",
            "comment.dimension",
            "comment.id",
            "comment.survey_id",
            "comment.text",
            "publication.hash",
            "publication.package",
            "publication.survey_id",
            "script.content",
            "script.name",
            "survey_public.descriptor",
            "survey_public.survey_id"));

    @ParameterizedTest(name = "BAL-8: {0} has no column for time, order, partner or address")
    @EnumSource
    void onlyTheColumnsOfTheDesignExist(ABallotDatabase kind) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = kind.fresh().getConnection();
                ResultSet row = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (row.next()) {
                String table = row.getString("TABLE_NAME").toLowerCase();
                boolean ours = COLUMNS.stream().anyMatch(column -> column.startsWith(table + "."));
                if (ours) found.add(table + "." + row.getString("COLUMN_NAME").toLowerCase());
            }
        }
        assertEquals(COLUMNS, found);
    }

    @ParameterizedTest(
            name = "BAL-3 on {0}: two at once with one pass leave one row, and one of them or both are told so")
    @EnumSource
    void twoAtOnceLeaveOneRow(ABallotDatabase kind) throws Exception {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor survey = ballot.openSurvey();
        Respondent partner = ASurvey.withPass(survey);
        List<String> outcomes = together(8, i -> outcome(ballot, survey, ABallot.answers(partner, 1 + i % 2)));
        assertEquals(1, ballot.entries.export(survey.surveyId()).answers().size());
        assertTrue(outcomes.contains("taken"), outcomes::toString);
        assertTrue(Set.of("taken", "409").containsAll(outcomes), outcomes::toString);
    }

    @ParameterizedTest(name = "BAL-3 on {0}: the same submission many times at once is one entry and one receipt")
    @EnumSource
    void theSameManyTimesAtOnceIsOneEntry(ABallotDatabase kind) throws Exception {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor survey = ballot.openSurvey();
        Submission submission = ABallot.answers(ASurvey.withPass(survey), 1, new Comment("risk", "Fair"));
        List<String> receipts = together(6, i -> Bytes.b64u(ballot.accept(survey, submission)));
        assertEquals(1, Set.copyOf(receipts).size());
        assertEquals(1, ballot.entries.export(survey.surveyId()).answers().size());
        assertEquals(1, ballot.entries.export(survey.surveyId()).comments().size());
    }

    @ParameterizedTest(name = "BAL-8 on {0}: the shuffle keeps every row and breaks the order")
    @EnumSource
    void theShuffleKeepsRowsAndBreaksTheOrder(ABallotDatabase kind) throws SQLException {
        DataSource database = kind.fresh();
        ABallot ballot = new ABallot(database);
        Descriptor survey = ballot.openSurvey();
        for (int i = 0; i < 30; i++) {
            Comment comment = new Comment("payment", "Comment " + i);
            ballot.accept(survey, ABallot.answers(ASurvey.withPass(survey), 1, comment));
        }
        List<String> arrived = inTableOrder(database);
        var before = ballot.entries.export(survey.surveyId());
        ballot.shuffle.run();
        List<String> shuffled = inTableOrder(database);
        assertNotEquals(arrived, shuffled);
        assertEquals(new TreeSet<>(arrived), new TreeSet<>(shuffled));
        var after = ballot.entries.export(survey.surveyId());
        assertEquals(before, after);
    }

    @ParameterizedTest(name = "BAL-6 on {0}: a description is immutable; later dates need a replacement in time")
    @EnumSource
    void aDescriptionIsReplacedOnlyByTheRules(ABallotDatabase kind) {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor first = ballot.openSurvey();
        ballot.surveys.keep(first.surveyId(), first.bytes());
        Dates dates = first.dates();
        Descriptor changed = ASurvey.descriptor(first.surveyId(), 13, new byte[32]);
        assertEquals(409, refusal(() -> ballot.surveys.keep(first.surveyId(), changed.bytes())));
        Descriptor later = first.extended(moved(dates, 7));
        ballot.on(dates.closes());
        assertEquals(409, refusal(() -> ballot.surveys.keep(first.surveyId(), later.bytes())));
        ballot.on(dates.collectingEnds().minusDays(1));
        ballot.surveys.keep(first.surveyId(), later.bytes());
        assertArrayEquals(
                later.bytes(), ballot.surveys.descriptor(first.surveyId()).orElseThrow());
        assertEquals(409, refusal(() -> ballot.surveys.keep(first.surveyId(), first.bytes())));
    }

    @ParameterizedTest(name = "BAL-7 on {0}: the package is written once, from T4")
    @EnumSource
    void thePackageIsWrittenOnce(ABallotDatabase kind) {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor survey = ballot.openSurvey();
        byte[] one = packageOf(survey, "A");
        LocalDate t4 = survey.dates().publication();
        ballot.on(t4.minusDays(1));
        assertEquals(409, refusal(() -> ballot.surveys.publish(survey.surveyId(), one)));
        ballot.on(t4);
        assertTrue(ballot.surveys.publication(survey.surveyId()).isEmpty());
        ballot.surveys.publish(survey.surveyId(), one);
        ballot.surveys.publish(survey.surveyId(), one);
        assertEquals(409, refusal(() -> ballot.surveys.publish(survey.surveyId(), packageOf(survey, "E"))));
        assertArrayEquals(one, ballot.surveys.publication(survey.surveyId()).orElseThrow());
        ballot.on(t4.minusDays(1));
        assertTrue(ballot.surveys.publication(survey.surveyId()).isEmpty());
    }

    private static byte[] packageOf(Descriptor survey, String outcome) {
        String hash = outcome.repeat(42) + "A";
        String root = Bytes.b64u(Entry.root(survey.surveyId(), List.of()));
        return new SurveyPackage(1, List.of(Bytes.b64u(survey.bytes())), hash, null, root, null).bytes();
    }

    private static Dates moved(Dates dates, int days) {
        return new Dates(
                dates.opens(),
                dates.answering(),
                dates.collectingEnds().plusDays(days),
                dates.closes().plusDays(days),
                dates.publication().plusDays(days));
    }

    private static List<String> inTableOrder(DataSource database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select entry, cred_hash from answers")) {
            while (row.next()) names.add(row.getString(2));
        }
        return names;
    }

    private static int refusal(Runnable work) {
        return assertThrows(Refused.class, work::run).status();
    }

    private static String outcome(ABallot ballot, Descriptor survey, Submission submission) {
        try {
            ballot.accept(survey, submission);
            return "taken";
        } catch (Refused refused) {
            return String.valueOf(refused.status());
        }
    }

    private interface Numbered {
        String of(int number);
    }

    private static List<String> together(int callers, Numbered work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    start.await();
                    return work.of(number);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) outcomes.add(one.get());
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
