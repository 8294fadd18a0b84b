package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programmes;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A lead assessor books a case: prime, programme, edition, on-site days and team. The edition is marked as used. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class BookAssessment {
    @Inject
    Assessments assessments;

    @Inject
    Teams teams;

    @Inject
    Organisations organisations;

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AssessmentBooked> booked;

    public Assessment book(Booking booking) {
        if (!booking.team().leadId().equals(caller.userId())) throw new NotAllowed("only for oneself as lead");
        Organisation prime = organisations.get(booking.primeId());
        if (prime.getKind() != OrganisationKind.PRIME) throw new NotFound("prime", booking.primeId());
        teams.check(booking.team(), prime);
        checkScope(booking);
        checkDates(booking, editions.get(booking.editionId()));
        assessments.underWay(prime.getId()).ifPresent(other -> {
            throw new Refusal("ASM-3", "assessment.alreadyUnderWay", prime.getName(), other.getReference());
        });
        editions.markUsed(booking.editionId());
        Assessment assessment = assessments.add(new Assessment(
                Id.next(),
                assessments.nextReference(),
                booking,
                programmes.get(booking.programmeId()).getDepartmentId(),
                MerlinClock.today(clock)));
        assessments.move(assessment, State.BOOKED, "");
        booked.fire(new AssessmentBooked(
                assessment.getId(), prime.getId(), booking.editionId(), caller.userId(), clock.instant()));
        return assessment;
    }

    /** ASM-3: every contract in scope is the prime's, and the programme holds one of them. */
    private void checkScope(Booking booking) {
        for (String contractId : booking.contractIds()) contracts.ofPrime(booking.primeId(), contractId);
        if (contracts.getAll(booking.contractIds()).stream()
                .map(Contract::getProgrammeId)
                .noneMatch(booking.programmeId()::equals)) throw new Refusal("ASM-3", "assessment.otherProgramme");
    }

    /** ASM-2: a booking comes before its gate, and not before the edition begins. */
    private void checkDates(Booking booking, Edition edition) {
        LocalDate today = MerlinClock.today(clock);
        Gate gate = Gate.before(booking.firstDay(), Gate.Step.BOOKING, edition);
        if (!gate.inTime(today)) {
            int days = edition.leadTime(Gate.Step.BOOKING.code()).days();
            throw new Refusal("ASM-2", "assessment.tooSoon", days, Printed.day(today.plusDays(days)));
        }
        if (today.isBefore(edition.from()))
            throw new Refusal("ASM-3", "assessment.editionNotYet", edition.title(), Printed.day(edition.from()));
    }
}
