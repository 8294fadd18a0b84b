package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/**
 * A prime looks at what its partners say to its ledgers; so do the departments that it works for, and the lead assessors of a body
 * that surveys it, both without the partners' names: nobody who reads comments of a survey shall be helped to guess who wrote them
 * (PAY-33).
 */
@ApplicationScoped
@Transactional
@Allowed({Role.PRIME, Role.DEPARTMENT, Role.LEAD_ASSESSOR})
public class ReadBothSides {
    /** @param sides null when no ledger stands */
    public record View(String primeId, String prime, List<ReportingPeriod> periods, BothSides sides) {}

    @Inject
    CompareSides compareSides;

    @Inject
    PrimesInSight primesInSight;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** Those whose sides the caller may see and that have a ledger, by name. */
    public List<Organisation> primes() {
        return organisations.getAll(primesInSight.of()).stream()
                .filter(prime -> !compareSides.periods(prime.getId()).isEmpty())
                .toList();
    }

    /** @param primeId null for the caller's own organisation; @param from first day of the period, null for the latest */
    public View read(String primeId, LocalDate from) {
        String prime = primeId == null ? caller.organisationId() : primeId;
        primesInSight.mustSee(prime);
        List<ReportedPeriod> periods = compareSides.periods(prime);
        ReportedPeriod chosen = periods.stream()
                .filter(period -> from == null || period.period().from().equals(from))
                .findFirst()
                .orElse(null);
        if (chosen == null && from != null) throw new NotFound("period", from.toString());
        return new View(
                prime,
                organisations.get(prime).getName(),
                periods.stream().map(ReportedPeriod::period).toList(),
                chosen == null ? null : sides(prime, chosen));
    }

    private BothSides sides(String primeId, ReportedPeriod period) {
        BothSides sides = compareSides.of(primeId, period);
        boolean own = caller.has(Role.PRIME) && caller.organisationId().equals(primeId);
        return own ? sides : sides.nameless();
    }
}
