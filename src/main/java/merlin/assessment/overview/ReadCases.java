package merlin.assessment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** The cases a person has a part in, with the next thing to be done in each. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR, Role.PRIME, Role.DEPARTMENT})
public class ReadCases {
    /**
     * @param next the next open task: the caller's own if there is one; null when nothing is open
     * @param mine whether {@code next} is the caller's turn
     */
    public record Row(
            String id,
            String reference,
            String prime,
            String type,
            State state,
            LocalDate firstDay,
            LocalDate lastDay,
            Task next,
            boolean mine)
            implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    CaseProgress progress;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** The latest visit first. */
    public List<Row> read() {
        LocalDate today = MerlinClock.today(clock);
        return cases.own().stream().map(a -> row(a, today)).toList();
    }

    private Row row(Assessment a, LocalDate today) {
        Viewer viewer = progress.viewer(a);
        List<Task> open = TaskList.of(progress.of(a, today), viewer, today).stream()
                .filter(Task::open)
                .toList();
        Optional<Task> own = open.stream().filter(t -> viewer.is(t.turn())).findFirst();
        return new Row(
                a.getId(),
                a.getReference(),
                organisations.get(a.getPrimeId()).getName(),
                a.getType().label(),
                a.getState(),
                a.getFirstDay(),
                a.getLastDay(),
                own.or(() -> open.stream().findFirst()).orElse(null),
                own.isPresent());
    }
}
