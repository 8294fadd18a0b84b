package merlin.assessment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Gate;
import merlin.assessment.judgement.Interviews;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Judging;
import merlin.assessment.judgement.Part;
import merlin.assessment.report.FactualCheck;
import merlin.assessment.report.Reports;
import merlin.assessment.saq.Answer;
import merlin.assessment.saq.SelfAssessments;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.portfolio.Portfolios;
import merlin.survey.Surveys;

/** Gathers how far a case is, and who is looking. */
@ApplicationScoped
class CaseProgress {
    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Judgements judgements;

    @Inject
    Interviews interviews;

    @Inject
    Reports reports;

    @Inject
    Portfolios portfolios;

    @Inject
    Surveys surveys;

    @Inject
    Editions editions;

    Viewer viewer(Assessment a) {
        if (cases.isPrime(a)) return new Viewer(Turn.PRIME);
        if (cases.isLead(a)) return new Viewer(Turn.LEAD);
        if (cases.isSecond(a)) return new Viewer(Turn.SECOND);
        if (cases.isModerator(a)) return new Viewer(Turn.MODERATOR);
        return new Viewer(cases.isDepartment(a) ? Turn.DEPARTMENT : null);
    }

    Progress of(Assessment a, LocalDate today) {
        Edition edition = editions.get(a.getEditionId());
        Judging judging = judgements.of(a);
        Optional<FactualCheck> check = reports.factualCheck(a.getId());
        return new Progress(
                a.getId(),
                a.getState(),
                a.getTeam(),
                a.getFirstDay(),
                a.getLastDay(),
                gates(a.getFirstDay(), edition),
                a.partnersListed().isPresent()
                        || !portfolios.partnersOf(a.getPrimeId()).isEmpty(),
                a.surveyId()
                        .flatMap(surveys::find)
                        .map(s -> s.described().dates().closes())
                        .orElse(null),
                edition.criteria().size(),
                (int) selfAssessments.answers(a.getId()).values().stream()
                        .filter(Answer::isComplete)
                        .count(),
                a.saqSubmittedAt().isPresent(),
                interviews.of(a.getId()).size(),
                judging.left(Part.LEAD),
                judging.left(Part.SECOND),
                judging.finished(Part.LEAD),
                judging.finished(Part.SECOND),
                judging.differences().size(),
                judging.unsettled(),
                judging.finished(Part.MODERATOR),
                check.map(FactualCheck::getDueOn).orElse(null),
                check.filter(c -> c.isOpenOn(today)).isPresent(),
                reports.corrections(a.getId()).stream()
                        .filter(c -> c.accepted().isEmpty())
                        .count(),
                reports.recommendation(a.getId()).isPresent());
    }

    private static Progress.Gates gates(LocalDate firstDay, Edition edition) {
        return new Progress.Gates(
                Gate.before(firstDay, Gate.Step.BOOKING, edition).due(),
                Gate.before(firstDay, Gate.Step.PARTNER_LIST, edition).due(),
                Gate.before(firstDay, Gate.Step.SELF_ASSESSMENT, edition).due(),
                Gate.before(firstDay, Gate.Step.TIMETABLE, edition).due());
    }
}
