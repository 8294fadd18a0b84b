package merlin.assessment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.assessment.Gate;
import merlin.assessment.Teams;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programme;
import merlin.programme.Programmes;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** What a lead assessor chooses from to book a case. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadBookingChoices {
    /** @param earliest first on-site day that can be booked today under the edition */
    public record Choices(
            List<Choice> primes,
            List<Choice> contracts,
            List<Choice> programmes,
            List<Choice> editions,
            List<Choice> assessors,
            List<Choice> moderators,
            LocalDate earliest)
            implements Serializable {}

    public record Choice(String id, String text) implements Serializable {}

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Programmes programmes;

    @Inject
    Editions editions;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param primeId the chosen prime, or null while none is chosen; @param editionId likewise */
    public Choices read(String primeId, String editionId) {
        LocalDate today = MerlinClock.today(clock);
        List<Contract> ofPrime = primeId == null ? List.of() : contracts.ofPrime(primeId);
        Collection<Edition> open =
                editions.all().stream().filter(e -> !today.isBefore(e.from())).toList();
        Edition edition = editionId == null ? open.iterator().next() : editions.get(editionId);
        return new Choices(
                organisations.ofKind(OrganisationKind.PRIME).stream()
                        .map(o -> new Choice(o.getId(), o.getName()))
                        .toList(),
                ofPrime.stream().map(c -> new Choice(c.getId(), c.getTitle())).toList(),
                ofPrime.stream()
                        .map(Contract::getProgrammeId)
                        .distinct()
                        .map(programmes::get)
                        .map(this::programme)
                        .toList(),
                open.stream().map(e -> new Choice(e.id(), e.title())).toList(),
                people(teams.assessors()),
                people(teams.moderators()),
                today.plusDays(edition.leadTime(Gate.Step.BOOKING.code()).days()));
    }

    private Choice programme(Programme programme) {
        String department = organisations.get(programme.getDepartmentId()).getName();
        return new Choice(programme.getId(), programme.getTitle() + " (" + department + ")");
    }

    private List<Choice> people(List<User> users) {
        return users.stream()
                .filter(u -> !u.getId().equals(caller.userId()))
                .map(u -> new Choice(u.getId(), u.getName()))
                .toList();
    }
}
