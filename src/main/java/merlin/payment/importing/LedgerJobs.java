package merlin.payment.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import merlin.shared.Started;
import merlin.shared.Tick;

/**
 * Does the work on ledgers beside the requests, and tells how far it is twice a second. One that fails or is stopped says so;
 * one that was cut off by the program's end is found at the next start.
 */
@ApplicationScoped
public class LedgerJobs {
    private static final System.Logger LOG = System.getLogger("merlin.payment");
    private static final int NEWS_EVERY_MS = 500;

    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    LedgerWork work;

    @Inject
    EndUnfinished endUnfinished;

    @Inject
    Background background;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService clockwork;

    void onAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerAsked asked) {
        threads.execute(() -> background.run(() -> run(asked)));
    }

    void onStarted(@Observes Started started) {
        background.run(endUnfinished::end);
    }

    void onTick(@Observes Tick tick) {
        endUnfinished.end();
        if (tick.nightly()) endUnfinished.letGo();
    }

    private void run(LedgerAsked asked) {
        Progress progress = new Progress(asked.first());
        Future<?> news = clockwork.scheduleWithFixedDelay(
                () -> background.run(() -> tell(asked.ledgerId(), progress)),
                NEWS_EVERY_MS,
                NEWS_EVERY_MS,
                TimeUnit.MILLISECONDS);
        try {
            work(asked, progress);
        } catch (RuntimeException failed) {
            ended(asked.ledgerId(), failed);
        } finally {
            news.cancel(false);
        }
    }

    private void work(LedgerAsked asked, Progress progress) {
        ledgers.knowPayer(ledgers.primeOf(asked.ledgerId()));
        switch (asked.first()) {
            case CHECK -> work.check(asked.ledgerId(), progress);
            case WITHDRAW -> work.withdraw(asked.ledgerId(), asked.userId(), progress);
            default -> {
                work.bringIn(asked.ledgerId(), asked.userId(), progress);
                folder.forget(asked.ledgerId());
            }
        }
    }

    private void tell(String ledgerId, Progress progress) {
        if (ledgers.told(ledgerId, progress)) progress.cancel();
    }

    private void ended(String ledgerId, RuntimeException failed) {
        if (isCancelled(failed)) {
            endUnfinished.end(ledgerId, LedgerState.CANCELLED, "payment.import.stopped");
        } else {
            LOG.log(System.Logger.Level.ERROR, "ledger " + ledgerId + " was not done", failed);
            endUnfinished.end(ledgerId, LedgerState.NOT_DONE, "payment.import.failed");
        }
    }

    private static boolean isCancelled(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Progress.Cancelled) return true;
        }
        return false;
    }
}
