package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import merlin.assessment.Assessment;
import merlin.assessment.judgement.Interview;
import merlin.assessment.judgement.Interviews;
import merlin.assessment.judgement.Judging;
import merlin.assessment.saq.SelfAssessments;
import merlin.portfolio.claim.ClaimState;
import merlin.portfolio.claim.Claims;
import merlin.programme.Contract;
import merlin.programme.Contracts;

/** Counts what the methodology tells, from what is stored: nothing of it is typed in. */
@ApplicationScoped
class MethodologyNumbers {
    @Inject
    Contracts contracts;

    @Inject
    Interviews interviews;

    @Inject
    SurveyNumbers survey;

    @Inject
    Claims claims;

    @Inject
    SelfAssessments selfAssessments;

    AssessmentReport.Methodology of(Assessment assessment, Judging judging, String text) {
        List<Interview> held = interviews.of(assessment.getId());
        return new AssessmentReport.Methodology(
                contracts.getAll(assessment.getContractIds()).stream()
                        .map(Contract::getTitle)
                        .toList(),
                assessment.partnersListed().orElse(null),
                survey.of(assessment),
                held.size(),
                (int) held.stream()
                        .map(Interview::getPartnerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                people(held, Interview.Side.PARTNER),
                people(held, Interview.Side.PRIME),
                people(held, Interview.Side.COMMISSIONER),
                selfAssessments.evidence(assessment.getId()).size(),
                judging.criteria().size(),
                judging.differences().size(),
                (int) claims.count(assessment.getPrimeId(), ClaimState.REFUSED),
                text);
    }

    private static int people(List<Interview> held, Interview.Side side) {
        return held.stream()
                .filter(i -> i.getSide() == side)
                .mapToInt(Interview::getPeople)
                .sum();
    }
}
