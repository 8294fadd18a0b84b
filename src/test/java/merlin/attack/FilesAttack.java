package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.APartnerList;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 2, below the database: every file of its folder, data and write-ahead log alike, is searched for the texts of the rows.
 * A file that holds ten of them or more, whose first or last places follow the order of arrival, has kept it.
 */
@Tag("long")
class FilesAttack {
    private static final int ROWS = 40;
    private static final int ENOUGH = 10;

    @ParameterizedTest(name = "BAL-8, SUR-21 on {0}: no file keeps the order of arrival after the shuffle")
    @EnumSource
    void noFileKeepsTheOrder(ABallotDatabase kind) throws IOException, SQLException {
        try (Ground ground = Ground.of(kind)) {
            ABallot ballot = new ABallot(ground.ballot());
            var survey = ballot.open(ASurvey.descriptor());
            APartnerList list = new APartnerList(ground.registry());
            List<String> partners = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) partners.add("partner-" + Bytes.b64u(Bytes.random(12)));
            list.freeze(partners);
            list.shuffleRows();
            Map<String, List<String>> arrived = new LinkedHashMap<>();
            for (String table : List.of("answers", "comment", "partners")) arrived.put(table, new ArrayList<>());
            for (int i = 0; i < ROWS; i++) {
                String hash = Bytes.b64u(Bytes.random(32));
                list.collect(partners.get(i), hash);
                arrived.get("partners").add(hash);
                Comment comment = new Comment("payment", "Words " + Bytes.b64u(Bytes.random(18)));
                Submission sent = ABallot.answers(ASurvey.withPass(survey), 1, comment);
                ballot.accept(survey, sent);
                arrived.get("answers").add(Bytes.b64u(sent.pass().credentialHash()));
                arrived.get("comment").add(comment.text());
            }
            Map<String, Double> before = look(ground.folder(), arrived);
            assertTrue(before.size() >= 3, "the order before the shuffle is found: " + before);
            ballot.shuffleRows();
            list.shuffleRows();
            Map<String, Double> after = look(ground.folder(), arrived);
            Row.of(Attack.FILES, kind)
                    .judge(
                            after.isEmpty(),
                            "files with the order before the shuffle %d, after it %d %s"
                                    .formatted(before.size(), after.size(), after));
        }
    }

    /** Table and file to correlation, for files that keep the order. */
    private static Map<String, Double> look(Path folder, Map<String, List<String>> arrived) throws IOException {
        Search search = new Search();
        arrived.values().forEach(rows -> rows.forEach(row -> search.text(row, row)));
        Map<String, Double> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Map<String, List<Long>> places = search.offsets(file);
                arrived.forEach((table, rows) -> {
                    double most = Math.max(kept(rows, places, Collections::min), kept(rows, places, Collections::max));
                    if (most > 0.7) kept.put(table + " in " + folder.relativize(file), Math.round(most * 100) / 100.0);
                });
            }
        }
        return kept;
    }

    private static double kept(List<String> rows, Map<String, List<Long>> places, Function<List<Long>, Long> which) {
        List<Long> seen = new ArrayList<>();
        List<Integer> came = new ArrayList<>();
        for (String row : rows) {
            if (!places.containsKey(row)) continue;
            came.add(came.size());
            seen.add(which.apply(places.get(row)));
        }
        return seen.size() < ENOUGH ? 0 : Math.abs(Chance.correlation(seen, came));
    }
}
