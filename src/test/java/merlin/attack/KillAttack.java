package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attack 11. Twenty partners answer at once; after a few receipts the process is killed with the others in flight, some before
 * and some after their commit: each request that gets no answer is one case. A new process takes the same submissions again.
 * Every partner must get its receipt, and every pass must count once.
 */
@Tag("long")
class KillAttack {
    private static final int AT_ONCE = 20;
    private final Random random = new Random(20260302);
    private int cases;
    private int committed;

    @ParameterizedTest(name = "BAL-3 on {0}: what was killed before it answered is sent again and counted once")
    @EnumSource
    void whatGotNoAnswerIsSentAgainAndCountedOnce(ABallotDatabase kind) throws Exception {
        int wanted = Effort.of(3, 50);
        try (Ground ground = Ground.of(kind)) {
            ConfiguredDataSource database = (ConfiguredDataSource) ground.ballot();
            Descriptor survey = ASurvey.descriptor();
            Path described = Files.write(Files.createTempFile(Path.of("target"), "survey", ".json"), survey.bytes());
            List<Respondent> partners = new ArrayList<>();
            while (partners.size() < AT_ONCE) partners.add(ASurvey.withPass(survey));
            List<Submission> last = new ArrayList<>();
            for (int kills = 0; kills < wanted; kills++) {
                List<Submission> before = List.copyOf(last);
                last.clear();
                for (Respondent partner : partners) last.add(ABallot.answers(partner, 1 + kills));
                round(ground, kind, database, survey, described, before, last);
            }
            try (BallotProcess process = started(database, described)) {
                sendAgain(process, survey, last);
            }
            ABallot after = new ABallot(database);
            List<Export.Opened> stored = after.stored(survey).answers();
            long newest = stored.stream()
                    .filter(opened ->
                            last.stream().anyMatch(sent -> opened.entryValue().equals(sent.entry(survey.surveyId()))))
                    .count();
            Row.of(Attack.KILL, kind)
                    .judge(
                            stored.size() == AT_ONCE && newest == AT_ONCE,
                            "kills %d, requests without an answer %d, of these stored already %d; sent again and answered: all; passes %d, rows %d, newest %d"
                                    .formatted(wanted, cases, committed, AT_ONCE, stored.size(), newest));
        }
    }

    /** A new process takes again what the one before was killed over, then new answers until it is killed itself. */
    private void round(
            Ground ground,
            ABallotDatabase kind,
            ConfiguredDataSource database,
            Descriptor survey,
            Path described,
            List<Submission> before,
            List<Submission> sent)
            throws Exception {
        ground.release(kind);
        List<Integer> unanswered;
        try (BallotProcess process = started(database, described)) {
            sendAgain(process, survey, before);
            unanswered = killedMeanwhile(process, sent);
        }
        List<Export.Opened> stored = new ABallot(database).stored(survey).answers();
        ground.release(kind);
        committed += (int) unanswered.stream()
                .filter(i -> stored.stream()
                        .anyMatch(one -> one.entryValue().equals(sent.get(i).entry(survey.surveyId()))))
                .count();
        cases += unanswered.size();
    }

    private static BallotProcess started(ConfiguredDataSource database, Path described) throws IOException {
        return BallotProcess.start(database.getUrl(), database.getUser(), described);
    }

    private static void sendAgain(BallotProcess process, Descriptor survey, List<Submission> sent) {
        for (Submission one : sent) {
            assertArrayEquals(one.entry(survey.surveyId()).receipt(), process.send(one.bytes()), "sent again");
        }
    }

    private List<Integer> killedMeanwhile(BallotProcess process, List<Submission> sent)
            throws InterruptedException, IOException {
        int receipts = random.nextInt(6);
        CountDownLatch enough = new CountDownLatch(receipts);
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> answered = new ArrayList<>();
            for (Submission one : sent) {
                byte[] body = one.bytes();
                answered.add(callers.submit(() -> {
                    boolean got = process.send(body) != null;
                    enough.countDown();
                    return got;
                }));
            }
            enough.await();
            process.kill();
            List<Integer> unanswered = new ArrayList<>();
            for (int i = 0; i < answered.size(); i++) {
                if (!answered.get(i).get()) unanswered.add(i);
            }
            return unanswered;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            callers.shutdownNow();
        }
    }
}
