package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import merlin.account.User;
import merlin.accreditation.DecideAccreditation;
import merlin.accreditation.Deciding;
import merlin.assessment.AgreeTimetable;
import merlin.assessment.Assessment;
import merlin.assessment.BookAssessment;
import merlin.assessment.Booking;
import merlin.assessment.Team;
import merlin.assessment.judgement.CloseModeration;
import merlin.assessment.judgement.SettleDifference;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.DraftReport;
import merlin.assessment.report.FinishFactualCheck;
import merlin.assessment.report.IssueOutcome;
import merlin.assessment.report.Place;
import merlin.assessment.report.ReadDraft;
import merlin.assessment.report.Recommend;
import merlin.assessment.report.SavePassage;
import merlin.assessment.report.SaveReply;
import merlin.assessment.report.SendDraftToPrime;
import merlin.assessment.report.SendToModeration;
import merlin.assessment.saq.AttachLink;
import merlin.assessment.saq.ReadAnswer;
import merlin.assessment.saq.SaveAnswer;
import merlin.assessment.saq.SubmitSelfAssessment;
import merlin.criteria.Criterion;
import merlin.criteria.Editions;

/** Walks a case through its ten steps, each person in turn, each on its day. */
@ApplicationScoped
public class CaseAct {
    static final String EDITION = "merlin-2018";

    @Inject
    Stage stage;

    @Inject
    SurveyAct surveys;

    @Inject
    VisitAct visit;

    @Inject
    Editions editions;

    @Inject
    BookAssessment bookAssessment;

    @Inject
    ReadAnswer readAnswer;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    AttachLink attachLink;

    @Inject
    SubmitSelfAssessment submitSelfAssessment;

    @Inject
    AgreeTimetable agreeTimetable;

    @Inject
    DraftReport draftReport;

    @Inject
    ReadDraft readDraft;

    @Inject
    SavePassage savePassage;

    @Inject
    SendToModeration sendToModeration;

    @Inject
    SettleDifference settleDifference;

    @Inject
    CloseModeration closeModeration;

    @Inject
    SendDraftToPrime sendDraftToPrime;

    @Inject
    SaveReply saveReply;

    @Inject
    FinishFactualCheck finishFactualCheck;

    @Inject
    Recommend recommend;

    @Inject
    IssueOutcome issueOutcome;

    @Inject
    DecideAccreditation decideAccreditation;

    /** From booking to the department's decision. */
    Assessment play(CaseScript script) {
        LocalDate d = script.firstDay();
        Assessment assessment = book(script);
        String round = "Assessment " + assessment.getReference();
        surveys.play(
                script.prime(), round, script.partners(), script.answeredShare(), script.mood(), d.minusDays(66), null);
        stage.day(d.minusDays(42));
        assessThemselves(script, assessment.getId(), editions.get(EDITION).criteria());
        stage.enter(script.primeAccount());
        submitSelfAssessment.submit(assessment.getId());
        stage.day(d.minusDays(14));
        stage.enter("lead");
        agreeTimetable.agree(assessment.getId());
        stage.day(d);
        visit.play(script, assessment.getId());
        write(script, assessment.getId());
        decide(script, assessment.getId());
        return assessment;
    }

    Assessment book(CaseScript script) {
        stage.day(script.firstDay().minusDays(100));
        User second = stage.enter("assessor");
        User moderator = stage.enter("moderator");
        User lead = stage.enter("lead");
        return bookAssessment.book(new Booking(
                script.prime().getId(),
                script.programmeId(),
                script.contractIds(),
                EDITION,
                script.type(),
                script.firstDay(),
                script.firstDay().plusDays(3),
                new Team(lead.getId(), second.getId(), moderator.getId())));
    }

    void assessThemselves(CaseScript script, String assessmentId, List<Criterion> criteria) {
        stage.enter(script.primeAccount());
        for (Criterion criterion : criteria) {
            int seen = readAnswer.read(assessmentId, criterion.code()).version();
            String own =
                    script.level(criterion.code()).equals("Satisfactory") ? "Good" : script.level(criterion.code());
            saveAnswer.save(assessmentId, criterion.code(), Words.primeSays(criterion), own, seen);
            attachLink.attach(
                    assessmentId, criterion.code(), Words.evidence(criterion), Words.evidenceAddress(criterion));
        }
    }

    private void write(CaseScript script, String assessmentId) {
        LocalDate d = script.firstDay();
        stage.day(d.plusDays(5));
        stage.enter("lead");
        draftReport.draft(assessmentId);
        passage(assessmentId, Place.ORGANISATION.code(), script.about());
        passage(assessmentId, Place.CONCLUSION.code(), script.conclusion());
        for (var principle : editions.get(EDITION).principles()) {
            passage(assessmentId, "findings-" + principle.code(), Words.finding(principle));
        }
        sendToModeration.send(assessmentId);
        stage.day(d.plusDays(8));
        stage.enter("moderator");
        for (String criterion : script.disagreements()) {
            settleDifference.settle(
                    assessmentId,
                    criterion,
                    script.level(criterion),
                    "The documents seen on site bear the lead's level out.");
        }
        closeModeration.close(assessmentId);
        stage.enter("lead");
        sendDraftToPrime.send(assessmentId);
        stage.day(d.plusDays(14));
        stage.enter(script.primeAccount());
        if (!script.reply().isEmpty()) saveReply.save(assessmentId, script.reply(), 0);
        finishFactualCheck.finish(assessmentId);
    }

    private void passage(String assessmentId, String place, String text) {
        int seen = readDraft.read(assessmentId).texts().stream()
                .filter(t -> t.place().code().equals(place))
                .findFirst()
                .orElseThrow()
                .version();
        savePassage.save(assessmentId, place, text, seen);
    }

    private void decide(CaseScript script, String assessmentId) {
        stage.day(script.firstDay().plusDays(24));
        stage.enter("lead");
        recommend.recommend(
                assessmentId,
                script.decision(),
                script.conclusion(),
                script.conditions().stream()
                        .map(c -> new AssessmentReport.Condition(c.criterion(), c.text(), c.owner(), c.dueOn()))
                        .toList());
        issueOutcome.issue(assessmentId);
        stage.day(script.firstDay().plusDays(30));
        stage.enter("department");
        decideAccreditation.decide(
                assessmentId,
                new Deciding(script.decision(), "We follow the assessor's recommendation.", script.conditions()));
    }
}
