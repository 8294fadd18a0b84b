package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.accreditation.AccreditationDecision;
import merlin.accreditation.AccreditationDecisions;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** Something to show on a tour: the newest decision that carries conditions, or the newest at all. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class FindShowcase {
    private static final int LOOKED_AT = 50;

    /** Empty parts: there is nothing to show yet. */
    public record Showcase(Optional<String> primeId, Optional<String> programmeId, Optional<String> reference) {}

    @Inject
    Organisations organisations;

    @Inject
    AccreditationDecisions decisions;

    public Showcase find() {
        List<String> primes = organisations.page(OrganisationKind.PRIME, "", "", "", LOOKED_AT).stream()
                .map(Organisation::getId)
                .toList();
        Optional<AccreditationDecision> shown = decisions.ofPrimes(primes).stream()
                .max(Comparator.comparing(
                                (AccreditationDecision d) -> !d.getConditions().isEmpty())
                        .thenComparing(AccreditationDecision::getDecidedOn));
        return new Showcase(
                shown.map(AccreditationDecision::getPrimeId),
                shown.map(AccreditationDecision::getProgrammeId),
                shown.map(AccreditationDecision::getCertificate));
    }
}
