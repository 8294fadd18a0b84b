package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** The prime's side of the factual check: the time left, what it asked and what was answered, and its reply. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadFactualCheck {
    /**
     * @param open whether corrections and reply can be changed today
     * @param finishedAt when the prime said it had finished; null when it has not
     * @param replyVersion to hand back when saving (ASM-9)
     * @param places where a correction can be asked for: the written places, then the criteria
     */
    public record View(
            String assessmentId,
            String reference,
            LocalDate sentOn,
            LocalDate dueOn,
            boolean open,
            Instant finishedAt,
            List<ReadDraft.Asked> corrections,
            String reply,
            int replyVersion,
            List<Place> places,
            List<Criterion> criteria) {}

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    public View read(String assessmentId) {
        Assessment assessment = cases.asPrime(assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        FactualCheck check =
                reports.factualCheck(assessmentId).orElseThrow(() -> new NotFound("draft report", assessmentId));
        Optional<PrimeReply> reply = reports.reply(assessmentId);
        return new View(
                assessmentId,
                assessment.getReference(),
                check.getSentOn(),
                check.getDueOn(),
                assessment.getState().underWay() && check.isOpenOn(MerlinClock.today(clock)),
                check.finishedAt().orElse(null),
                ReadDraft.asked(reports.corrections(assessmentId), edition),
                reply.map(PrimeReply::text).orElse(""),
                reply.map(PrimeReply::version).orElse(0),
                Place.of(edition),
                edition.criteria());
    }
}
