package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A partner says "yes, we work with this prime"; again changes nothing. Said while collecting a pass, so never logged. */
@ApplicationScoped
@Transactional
@Allowed(value = Role.PARTNER, logged = false)
public class ConfirmRelation {
    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void confirm(String primeId) {
        String partnerId = caller.organisationId();
        boolean listed = portfolios.partnersOf(primeId).stream()
                .anyMatch(p -> p.partnerId().equals(partnerId));
        if (!listed) throw new NotFound("relation", String.valueOf(primeId));
        portfolios.confirm(new RelationConfirmation(Id.next(), primeId, partnerId, MerlinClock.today(clock)));
    }
}
