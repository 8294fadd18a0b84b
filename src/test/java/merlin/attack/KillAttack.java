package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import merlin.attack.HeldCommit.Moment;
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
    private int storedBefore;
    private int storedBetween;
    private int others;
    private int storedOthers;

    @ParameterizedTest(name = "BAL-3 on {0}: what was killed before it answered is sent again and counted once")
    @EnumSource
    void whatGotNoAnswerIsSentAgainAndCountedOnce(ABallotDatabase kind) throws Exception {
        int wanted = Effort.of(3, 50);
        try (Ground ground = Ground.of(kind)) {
            ConfiguredDataSource database = (ConfiguredDataSource) ground.ballot();
            Path described = Files.write(Files.createTempFile(Path.of("target"), "survey", ".json"), survey.bytes());
            List<Respondent> partners = new ArrayList<>();
            while (partners.size() < AT_ONCE) partners.add(ASurvey.withPass(survey));
            for (int kills = 0; kills < wanted; kills++) {
                ground.release(kind);
                try (SmallProcess process = BallotProcess.start(database, described)) {
                    sendAgain(process);
                    last.clear();
                    for (Respondent partner : partners) last.add(ABallot.answers(partner, 1 + kills));
                    count(killedMeanwhile(process), new ABallot(database));
                }
            }
            ground.release(kind);
            try (SmallProcess process = BallotProcess.start(database, described)) {
                sendAgain(process);
            }
            List<Export.Opened> stored = new ABallot(database).stored(survey).answers();
            long newest = last.stream().filter(sent -> isIn(stored, sent)).count();
            Row.of(Attack.KILL, "answers, " + kind)
                    .judge(
                            storedBefore == 0
                                    && storedBetween == wanted
                                    && stored.size() == AT_ONCE
                                    && newest == AT_ONCE,
                            ("killed right before the commit %d, of these stored %d; between commit and answer %d, stored %d; "
                                            + "elsewhere without an answer %d, stored %d; sent again and answered: all; "
                                            + "passes %d, rows %d, newest %d")
                                    .formatted(
                                            wanted,
                                            storedBefore,
                                            wanted,
                                            storedBetween,
                                            others,
                                            storedOthers,
                                            AT_ONCE,
                                            stored.size(),
                                            newest));
        }
    }

    private void sendAgain(SmallProcess process) {
        for (Submission one : last) {
            assertArrayEquals(one.entry(survey.surveyId()).receipt(), process.send(one.bytes()), "sent again");
        }
    }

    /**
     * Lets the second come to its moment, then sends all others at once and kills when the first has come to its own: its open
     * transaction may keep the others waiting. True for each that was not answered.
     */
    private List<Boolean> killedMeanwhile(SmallProcess process) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> unanswered = new ArrayList<>();
            unanswered.add(unanswered(callers, process, last.get(1), Moment.BETWEEN_COMMIT_AND_ANSWER));
            process.awaitHeld();
            unanswered.add(0, unanswered(callers, process, last.get(0), Moment.BEFORE_COMMIT));
            for (Submission other : last.subList(2, AT_ONCE)) {
                unanswered.add(unanswered(callers, process, other, Moment.NEVER));
            }
            process.awaitHeld();
            process.kill();
            List<Boolean> all = new ArrayList<>();
            for (Future<Boolean> one : unanswered) all.add(one.get());
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Future<Boolean> unanswered(
            ExecutorService callers, SmallProcess process, Submission sent, Moment moment) {
        return callers.submit(() -> process.send(sent.bytes(), moment) == null);
    }

    private void count(List<Boolean> unanswered, ABallot after) {
        List<Export.Opened> stored = after.stored(survey).answers();
        if (isIn(stored, last.get(0))) storedBefore++;
        if (isIn(stored, last.get(1))) storedBetween++;
        for (int i = 2; i < AT_ONCE; i++) {
            if (!unanswered.get(i)) continue;
            others++;
            if (isIn(stored, last.get(i))) storedOthers++;
        }
    }

    private boolean isIn(List<Export.Opened> stored, Submission sent) {
        return stored.stream().anyMatch(opened -> opened.entryValue().equals(sent.entry(survey.surveyId())));
    }
}
