package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Assessment;
import merlin.assessment.judgement.Given;
import merlin.assessment.judgement.Interviews;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Judging;
import merlin.assessment.report.AssessmentReport.Conclusion;
import merlin.assessment.report.AssessmentReport.CriterionFinding;
import merlin.assessment.report.AssessmentReport.Facts;
import merlin.assessment.report.AssessmentReport.KeyInformation;
import merlin.assessment.report.AssessmentReport.PrincipleFinding;
import merlin.assessment.report.AssessmentReport.Quotation;
import merlin.assessment.report.AssessmentReport.Reply;
import merlin.assessment.saq.Answer;
import merlin.assessment.saq.SelfAssessments;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Outcome;
import merlin.programme.Programmes;
import merlin.shared.MerlinClock;

/** Fills the report's record from what is stored, in the order of the 2018 compact report (ASM-18). */
@ApplicationScoped
class ReportTemplate {
    @Inject
    Reports reports;

    @Inject
    Judgements judgements;

    @Inject
    Interviews interviews;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    MethodologyNumbers methodology;

    @Inject
    Organisations organisations;

    @Inject
    Programmes programmes;

    @Inject
    Users users;

    @Inject
    Editions editions;

    /** @param issuedAt null for a draft */
    AssessmentReport fill(Assessment assessment, Instant issuedAt) {
        Edition edition = editions.get(assessment.getEditionId());
        Judging judging = judgements.of(assessment);
        Map<String, Passage> passages = reports.passages(assessment.getId());
        Optional<Recommendation> recommendation = reports.recommendation(assessment.getId());
        boolean settled = judging.open() && judging.unsettled() == 0;
        return new AssessmentReport(
                assessment.getReference(),
                issuedAt,
                key(assessment, edition, recommendation),
                settled ? Outcome.of(judging.settledLevels(), edition) : null,
                methodology.of(assessment, judging, text(passages, Place.METHODOLOGY)),
                text(passages, Place.ORGANISATION),
                Place.items(text(passages, Place.STRENGTHS)),
                Place.items(text(passages, Place.DEVELOPMENTS)),
                findings(assessment, edition, judging.settled(), passages),
                new Conclusion(
                        text(passages, Place.CONCLUSION),
                        recommendation.map(Recommendation::getDecision).orElse(null),
                        recommendation.map(Recommendation::getReason).orElse(""),
                        recommendation.map(Recommendation::conditions).orElse(List.of())),
                facts(assessment.getId()),
                reports.reply(assessment.getId())
                        .filter(r -> !r.text().isEmpty())
                        .map(r -> new Reply(r.text(), LocalDate.ofInstant(r.changedAt(), MerlinClock.LONDON)))
                        .orElse(null));
    }

    private KeyInformation key(Assessment assessment, Edition edition, Optional<Recommendation> recommendation) {
        Decision decision = recommendation.map(Recommendation::getDecision).orElse(null);
        boolean accredits = decision != null && decision != Decision.NOT_MET;
        return new KeyInformation(
                assessment.getType().label(),
                organisations.get(assessment.getPrimeId()).getName(),
                assessment.getPrimeId(),
                organisations.get(assessment.getDepartmentId()).getName(),
                programmes.get(assessment.getProgrammeId()).getTitle(),
                edition.id(),
                edition.title(),
                decision,
                accredits ? assessment.getLastDay().plusYears(edition.validityYears()) : null,
                assessment.getFirstDay(),
                assessment.getLastDay(),
                name(assessment.getTeam().leadId()),
                name(assessment.getTeam().secondId()),
                name(assessment.getTeam().moderatorId()));
    }

    private List<PrincipleFinding> findings(
            Assessment assessment, Edition edition, Map<String, Given> settled, Map<String, Passage> passages) {
        Map<String, Answer> answers = selfAssessments.answers(assessment.getId());
        Map<String, List<Quotation>> quotations =
                new Quotations(interviews.of(assessment.getId()), interviews.notes(assessment.getId())).byCriterion();
        return edition.principles().stream()
                .map(p -> new PrincipleFinding(
                        p.code(),
                        p.title(),
                        text(passages, Place.findings(p.code(), p.title())),
                        p.criteria().stream()
                                .map(c -> finding(c, settled.get(c.code()), answers, quotations))
                                .toList()))
                .toList();
    }

    private static CriterionFinding finding(
            Criterion criterion, Given settled, Map<String, Answer> answers, Map<String, List<Quotation>> quotations) {
        return new CriterionFinding(
                criterion.code(),
                criterion.title(),
                criterion.partnerSide().toString(),
                settled == null ? null : settled.level(),
                answers.get(criterion.code()).getOwnLevel(),
                settled == null ? "" : settled.reason(),
                quotations.getOrDefault(criterion.code(), List.of()));
    }

    private Facts facts(String assessmentId) {
        List<Correction> corrections = reports.corrections(assessmentId);
        Optional<FactualCheck> check = reports.factualCheck(assessmentId);
        return new Facts(
                check.map(FactualCheck::getSentOn).orElse(null),
                check.map(FactualCheck::getDueOn).orElse(null),
                corrections.size(),
                (int) corrections.stream()
                        .filter(c -> c.accepted().orElse(false))
                        .count(),
                (int) corrections.stream()
                        .filter(c -> !c.accepted().orElse(true))
                        .count());
    }

    private String name(String userId) {
        return users.find(userId).map(User::getName).orElse("");
    }

    private static String text(Map<String, Passage> passages, Place place) {
        Passage passage = passages.get(place.code());
        return passage == null ? "" : passage.text();
    }
}
