package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Gate;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Part;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead sends the moderated draft to the prime, which then has ten working days to correct facts (ASM-15). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class SendDraftToPrime {
    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Judgements judgements;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DraftReportSent> sent;

    /** Sending what has been sent changes nothing; the time limit stays. */
    public void send(String assessmentId) {
        Assessment assessment = cases.asLead(assessmentId);
        if (reports.factualCheck(assessmentId).isPresent()) return;
        Drafting.refuseUnlessInModeration(assessment);
        if (!judgements.of(assessment).finished(Part.MODERATOR))
            throw new Refusal("ASM-15", "assessment.moderationOpen");
        Map<String, Passage> passages = reports.passages(assessmentId);
        for (Place needed : new Place[] {Place.ORGANISATION, Place.CONCLUSION})
            if (passages.get(needed.code()).text().isEmpty())
                throw new Refusal("ASM-18", "assessment.passageMissing", needed.title());
        LocalDate today = MerlinClock.today(clock);
        Gate gate = Gate.factualCheck(today, editions.get(assessment.getEditionId()));
        reports.add(new FactualCheck(assessmentId, today, gate.due(), caller.userId()));
        sent.fire(new DraftReportSent(
                assessmentId, assessment.getPrimeId(), gate.due(), caller.userId(), clock.instant()));
    }
}
