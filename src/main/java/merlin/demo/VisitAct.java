package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.assessment.BeginVisit;
import merlin.assessment.judgement.Conversation;
import merlin.assessment.judgement.HandInJudgements;
import merlin.assessment.judgement.Interview;
import merlin.assessment.judgement.Note;
import merlin.assessment.judgement.RecordInterview;
import merlin.assessment.judgement.RecordJudgement;
import merlin.assessment.judgement.RecordNote;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;

/** Plays the visit of a case: whom the team hears, what it notes, and what its two assessors judge, each by themselves. */
@ApplicationScoped
public class VisitAct {
    @Inject
    Stage stage;

    @Inject
    Editions editions;

    @Inject
    Organisations organisations;

    @Inject
    BeginVisit beginVisit;

    @Inject
    RecordInterview recordInterview;

    @Inject
    RecordNote recordNote;

    @Inject
    RecordJudgement recordJudgement;

    @Inject
    HandInJudgements handInJudgements;

    void play(CaseScript script, String assessmentId) {
        stage.enter("lead");
        beginVisit.begin(assessmentId);
        interviews(script, assessmentId);
        Edition edition = editions.get(CaseAct.EDITION);
        for (Criterion criterion : edition.criteria()) {
            String level = script.level(criterion.code());
            recordJudgement.record(assessmentId, criterion.code(), level, Words.leadReason(criterion, level));
        }
        handInJudgements.handIn(assessmentId);
        stage.enter("assessor");
        for (Criterion criterion : edition.criteria()) {
            boolean differs = script.disagreements().contains(criterion.code());
            String level = differs ? "Satisfactory" : script.level(criterion.code());
            recordJudgement.record(assessmentId, criterion.code(), level, Words.secondReason(criterion, level));
        }
        handInJudgements.handIn(assessmentId);
    }

    private void interviews(CaseScript script, String assessmentId) {
        List<Cast.Partner> heard =
                script.partners().subList(0, Math.min(6, script.partners().size()));
        for (int i = 0; i < heard.size(); i++) {
            Interview interview = recordInterview.record(
                    assessmentId,
                    new Conversation(
                            Interview.Side.PARTNER,
                            id(heard.get(i)),
                            i % 2 == 0 ? "Operations manager" : "Finance officer",
                            1,
                            i % 2 == 0 ? Interview.Means.PHONE : Interview.Means.FACE_TO_FACE,
                            script.firstDay(),
                            i == 0));
            if (i == 0) {
                recordNote.record(
                        assessmentId,
                        "6.2",
                        interview.getId(),
                        Note.Mark.STRENGTH,
                        "Says that problems can be raised early and are dealt with.",
                        "We can ring them on the day something goes wrong.");
            } else if (i == 1 && script.level("4.2").equals("Satisfactory")) {
                recordNote.record(
                        assessmentId,
                        "4.2",
                        interview.getId(),
                        Note.Mark.GAP,
                        "Showed two invoices of the spring: paid 41 and 44 days after they were sent.",
                        "");
            }
        }
        recordInterview.record(
                assessmentId,
                new Conversation(
                        Interview.Side.PRIME,
                        null,
                        "Supply chain managers",
                        3,
                        Interview.Means.GROUP,
                        script.firstDay(),
                        false));
    }

    private String id(Cast.Partner partner) {
        return organisations
                .byIdentifier(OrganisationKind.PARTNER, Identifier.parse(partner.identifier()))
                .map(Organisation::getId)
                .orElseThrow();
    }
}
