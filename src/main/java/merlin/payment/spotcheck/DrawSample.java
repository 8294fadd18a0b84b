package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import merlin.payment.confirmation.PrimesInSight;
import merlin.payment.confirmation.ReportedPeriod;
import merlin.payment.statement.StatedInvoices;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department draws a sample from the ledgers of a prime of its contracts, and asks for proof (PAY-36). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class DrawSample {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 8;

    @Inject
    SpotChecks checks;

    @Inject
    Populations populations;

    @Inject
    StatedInvoices stated;

    @Inject
    PrimesInSight primesInSight;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SpotCheckMoved> moved;

    /** Answers the id of the check. The seed is made here, so that nobody chooses the sample by choosing the seed. */
    public String draw(SpotCheck.Wanted what) {
        primesInSight.mustSee(what.primeId());
        ReportedPeriod period = ReportedPeriod.starting(what.periodFrom(), stated.ledgers(what.primeId()))
                .orElseThrow(() -> new NotFound("period", String.valueOf(what.periodFrom())));
        if (!what.dueOn().isAfter(MerlinClock.today(clock))) throw new Refusal("PAY-36", "payment.spot.due");
        Population population = populations.of(what, period.period());
        if (population.ids().isEmpty()) throw new Refusal("PAY-36", "payment.spot.none");
        SpotCheck check = new SpotCheck(
                Id.next(), caller.organisationId(), what, seed(), population, caller.userId(), clock.instant());
        List<SpotCheckItem> sample = Sample.of(check.getSeed(), population.ids().size(), what.invoices()).stream()
                .map(place -> new SpotCheckItem(
                        Id.next(), check.getId(), place, population.ids().get(place - 1)))
                .toList();
        checks.add(check, sample);
        moved.fire(new SpotCheckMoved(
                check.getId(),
                check.getDepartmentId(),
                check.getPrimeId(),
                SpotCheckMoved.Kind.DRAWN,
                caller.userId(),
                clock.instant(),
                check.getAsked()));
        return check.getId();
    }

    private static String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
