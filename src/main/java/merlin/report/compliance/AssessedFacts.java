package merlin.report.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.AssessmentReport.CriterionFinding;
import merlin.assessment.report.Reports;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.FormItem;
import merlin.criteria.Level;
import merlin.criteria.Outcome;
import merlin.shared.MerlinClock;
import merlin.survey.OutcomeView;

/** What an issued assessment report found, as far as a compliance report tells it. */
@ApplicationScoped
class AssessedFacts {
    @Inject
    Assessments assessments;

    @Inject
    SurveyFacts surveyFacts;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    Optional<ComplianceFacts.Assessed> of(String assessmentId) {
        Assessment assessment = assessments.get(assessmentId);
        OutcomeView survey = assessment
                .surveyId()
                .map(id -> surveyFacts.published(assessment.getPrimeId(), id))
                .orElse(null);
        return reports.issuedReport(assessmentId).map(report -> assessed(report, survey));
    }

    private ComplianceFacts.Assessed assessed(AssessmentReport report, OutcomeView survey) {
        Edition edition = editions.get(report.key().edition());
        List<CriterionFinding> findings =
                report.findings().stream().flatMap(p -> p.criteria().stream()).toList();
        return new ComplianceFacts.Assessed(
                report.reference(),
                LocalDate.ofInstant(report.issuedAt(), MerlinClock.LONDON),
                report.key().editionTitle(),
                report.outcome(),
                own(findings, edition),
                findings.stream().map(f -> criterion(f, edition, survey)).toList(),
                report.reply() == null || report.reply().words() == null
                        ? ""
                        : report.reply().words().strip());
    }

    private static Optional<Outcome> own(List<CriterionFinding> findings, Edition edition) {
        Map<String, String> levels = new LinkedHashMap<>();
        findings.forEach(f -> levels.put(f.code(), f.ownLevel()));
        boolean complete = levels.size() == edition.criteria().size() && !levels.containsValue(null);
        return complete ? Optional.of(Outcome.of(levels, edition)) : Optional.empty();
    }

    private static ComplianceFacts.Criterion criterion(CriterionFinding f, Edition edition, OutcomeView survey) {
        List<String> items = edition.surveyForm().itemsFor(f.code()).stream()
                .map(FormItem::id)
                .toList();
        SurveyFacts.Answered answered = SurveyFacts.answered(survey, items);
        boolean differs = f.ownLevel() != null && !f.ownLevel().equals(f.level());
        boolean praised =
                edition.levels().stream().limit(2).map(Level::name).anyMatch(name -> name.equals(f.ownLevel()));
        return new ComplianceFacts.Criterion(
                f.code(),
                f.title(),
                f.ownLevel() == null ? "Nothing" : f.ownLevel(),
                f.level(),
                answered.words(),
                differs || praised && answered.low());
    }
}
