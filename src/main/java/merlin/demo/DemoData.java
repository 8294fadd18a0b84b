package merlin.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.shared.Settings;
import merlin.shared.Started;

/**
 * Tells the demonstration's story into an empty database (DEM-1) as soon as both programs answer. The launcher waits for
 * {@link State#READY}.
 */
@ApplicationScoped
public class DemoData {
    /** How far the story is. */
    public enum State {
        WAITING,
        READY,
        FAILED
    }

    private static final System.Logger LOG = System.getLogger("merlin.demo");

    @Inject
    Organisations organisations;

    @Inject
    SurveyHost host;

    @Inject
    Story story;

    @Resource
    ManagedExecutorService threads;

    private volatile State state = State.WAITING;

    void begin(@Observes @Priority(jakarta.interceptor.Interceptor.Priority.APPLICATION + 900) Started started) {
        if (!Settings.demo()) return;
        if (organisations.ofKind(OrganisationKind.DEPARTMENT).isEmpty()) threads.execute(this::tell);
        else state = State.READY;
    }

    private void tell() {
        try {
            while (!host.isUp()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            story.tell();
            state = State.READY;
        } catch (RuntimeException failed) {
            state = State.FAILED;
            LOG.log(System.Logger.Level.ERROR, "merlin: the demo data could not be loaded: " + failed, failed);
        }
    }

    public State state() {
        return state;
    }
}
