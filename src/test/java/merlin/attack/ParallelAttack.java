package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Respondent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty-four different answers of one pass, sent at the same moment: one counts, the one with the highest number. */
class ParallelAttack {
    private static final int AT_ONCE = 64;

    @ParameterizedTest(name = "BAL-3 on {0}: 64 submissions of one pass at once leave one row, the highest number")
    @EnumSource
    void sixtyFourAtOnceLeaveTheHighest(ABallotDatabase kind) throws Exception {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor survey = ballot.openSurvey();
        int rounds = Effort.of(2, 20);
        int rows = 0;
        int highest = 0;
        Set<Integer> statuses = new TreeSet<>();
        for (int round = 1; round <= rounds; round++) {
            statuses.addAll(together(ballot, survey, ASurvey.withPass(survey)));
            List<Export.Opened> stored = ballot.stored(survey).answers();
            rows = stored.size() - round + 1;
            assertEquals(1, rows, "rows of one pass");
            highest = (int) stored.stream()
                    .filter(opened -> opened.entryValue().seq() == AT_ONCE)
                    .count();
        }
        Row.of(Attack.PARALLEL, kind)
                .judge(
                        highest == rounds && Set.of(200, 409).containsAll(statuses),
                        "rounds %d of 64 at once: rows 1 each, highest number kept %d of %d, answers %s"
                                .formatted(rounds, highest, rounds, statuses));
    }

    private static Set<Integer> together(ABallot ballot, Descriptor survey, Respondent partner) throws Exception {
        List<byte[]> bodies = new ArrayList<>();
        for (int seq = 1; seq <= AT_ONCE; seq++) {
            bodies.add(ABallot.answers(partner, seq).bytes());
        }
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (byte[] body : bodies) {
                running.add(pool.submit(() -> {
                    start.await();
                    return ballot.status(survey, body);
                }));
            }
            start.countDown();
            Set<Integer> statuses = new TreeSet<>();
            for (Future<Integer> one : running) statuses.add(one.get());
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
