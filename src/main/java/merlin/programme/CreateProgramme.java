package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Role;

/** A department opens a programme, to bring contracts into. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class CreateProgramme {
    @Inject
    Programmes programmes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param startsOn first day, null when unknown; @param endsOn last day, included, null when unknown */
    public Programme create(String title, String summary, LocalDate startsOn, LocalDate endsOn) {
        Programme programme = new Programme(Id.next(), caller.organisationId(), caller.userId(), clock.instant());
        programme.describe(title, summary, startsOn, endsOn);
        return programmes.add(programme);
    }
}
