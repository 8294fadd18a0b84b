package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.assessment.Assessments;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** The conditions that the lead assessor follows: those of the cases it led, as they stand today. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadConditions {
    /** The conditions of one decision. */
    public record Followed(String reference, String prime, List<ConditionNow> conditions) implements Serializable {}

    @Inject
    Assessments assessments;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public List<Followed> read() {
        return assessments.ofAssessor(caller.userId()).stream()
                .filter(a -> a.getTeam().leadId().equals(caller.userId()))
                .flatMap(a -> decisions.ofAssessment(a.getId()).stream())
                .filter(d -> !d.getConditions().isEmpty())
                .map(d -> new Followed(
                        d.getCertificate(),
                        organisations
                                .find(d.getPrimeId())
                                .map(Organisation::getName)
                                .orElse(""),
                        decisions.conditions(d, MerlinClock.today(clock))))
                .toList();
    }
}
