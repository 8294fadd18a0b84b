package merlin.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import merlin.shared.Refusal;
import merlin.shared.Started;
import merlin.shared.Tick;
import merlin.shared.traces.Trace;
import merlin.shared.traces.Traces;

/** TRC-7 on main's side: says at the start and every night what would keep traces, and lets no survey open meanwhile. */
@ApplicationScoped
class NoTraces {
    private static final System.Logger LOG = System.getLogger("merlin.survey");

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    void onStart(@Observes Started started) {
        Traces.warn(database, LOG);
    }

    void onTick(@Observes Tick tick) {
        if (tick.nightly()) Traces.warn(database, LOG);
    }

    /** Refuses, naming every setting, if there is any such. */
    void check() {
        List<Trace> found = Traces.found(database);
        if (found.isEmpty()) return;
        String all = found.stream().map(Trace::toString).collect(Collectors.joining(" "));
        throw new Refusal("TRC-7", "survey.traces", all);
    }
}
