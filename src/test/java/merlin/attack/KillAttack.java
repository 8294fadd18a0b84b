package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 11, answers. Partners answer at once. When the process is killed, one request stands right before its commit, one
 * between its commit and its answer, and the others wherever they happen to be. A new process takes the same submissions again.
 * Every partner must get its receipt, and every pass must count once.
 */
class KillAttack {
    private static final int AT_ONCE = Effort.of(4, 12);
    private final Descriptor survey = ASurvey.descriptor();
    private final List<Submission> last = new ArrayList<>();
    private final KilledRequests killed = new KilledRequests();

    @ParameterizedTest(name = "BAL-3 on {0}: what was killed before it answered is sent again and counted once")
    @EnumSource
    void whatGotNoAnswerIsSentAgainAndCountedOnce(ABallotDatabase kind) throws Exception {
        int wanted = Effort.of(3, 50);
        Surviving surviving = Surviving.of(kind, "db/ballot");
        ConfiguredDataSource database = surviving.database();
        Path described = Files.write(Files.createTempFile(Path.of("target"), "survey", ".json"), survey.bytes());
        List<Respondent> partners = new ArrayList<>();
        while (partners.size() < AT_ONCE) partners.add(ASurvey.withPass(survey));
        for (int kills = 0; kills < wanted; kills++) {
            surviving.release();
            try (SmallProcess process = BallotProcess.start(database, described)) {
                sendAgain(process);
                last.clear();
                for (Respondent partner : partners) last.add(ABallot.answers(partner, 1 + kills));
                count(process.killAmong(last.stream().map(Submission::bytes).toList()), new ABallot(database));
            }
        }
        surviving.release();
        try (SmallProcess process = BallotProcess.start(database, described)) {
            sendAgain(process);
        }
        List<Export.Opened> stored = new ABallot(database).stored(survey).answers();
        long newest = last.stream().filter(sent -> isIn(stored, sent)).count();
        Row.of(Attack.KILL, "answers, " + kind)
                .judge(
                        killed.asTheyShould() && stored.size() == AT_ONCE && newest == AT_ONCE,
                        "%s; sent again and answered: all; passes %d, rows %d, newest %d"
                                .formatted(killed, AT_ONCE, stored.size(), newest));
    }

    private void sendAgain(SmallProcess process) {
        for (Submission one : last) {
            assertArrayEquals(one.entry(survey.surveyId()).receipt(), process.send(one.bytes()), "sent again");
        }
    }

    private void count(List<Boolean> answered, ABallot after) {
        List<Export.Opened> stored = after.stored(survey).answers();
        killed.count(answered, i -> isIn(stored, last.get(i)));
    }

    private boolean isIn(List<Export.Opened> stored, Submission sent) {
        return stored.stream().anyMatch(opened -> opened.entryValue().equals(sent.entry(survey.surveyId())));
    }
}
