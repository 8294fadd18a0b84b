package merlin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.assessment.judgement.CloseModeration;
import merlin.assessment.judgement.Conversation;
import merlin.assessment.judgement.EndConsent;
import merlin.assessment.judgement.HandInJudgements;
import merlin.assessment.judgement.Interview;
import merlin.assessment.judgement.Note;
import merlin.assessment.judgement.ReadCriterion;
import merlin.assessment.judgement.ReadDifferences;
import merlin.assessment.judgement.RecordInterview;
import merlin.assessment.judgement.RecordJudgement;
import merlin.assessment.judgement.RecordNote;
import merlin.assessment.judgement.SettleDifference;
import merlin.assessment.report.AnswerCorrection;
import merlin.assessment.report.AskForCorrection;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.Correction;
import merlin.assessment.report.DraftReport;
import merlin.assessment.report.FinishFactualCheck;
import merlin.assessment.report.IssueOutcome;
import merlin.assessment.report.ReadAssessmentReport;
import merlin.assessment.report.Recommend;
import merlin.assessment.report.SavePassage;
import merlin.assessment.report.SaveReply;
import merlin.assessment.report.SendDraftToPrime;
import merlin.assessment.report.SendToModeration;
import merlin.assessment.saq.Answer;
import merlin.assessment.saq.AttachFile;
import merlin.assessment.saq.Evidence;
import merlin.assessment.saq.ReadEvidence;
import merlin.assessment.saq.SaveAnswer;
import merlin.assessment.saq.SelfAssessments;
import merlin.assessment.saq.SubmitSelfAssessment;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Editions;
import merlin.programme.AddContractByHand;
import merlin.programme.AssignPrime;
import merlin.programme.Contract;
import merlin.programme.CreateProgramme;
import merlin.shared.Json;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case in the real server: who may do what when, from the booking to the issued report. */
@ExtendWith(ArquillianExtension.class)
class WholeCaseIT {
    private static final String EDITION = "merlin-2018";

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    CreateProgramme createProgramme;

    @Inject
    AddContractByHand addContract;

    @Inject
    AssignPrime assignPrime;

    @Inject
    BookAssessment book;

    @Inject
    Assessments assessments;

    @Inject
    CaseSteps steps;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    AttachFile attachFile;

    @Inject
    ReadEvidence readEvidence;

    @Inject
    SubmitSelfAssessment submit;

    @Inject
    AgreeTimetable agree;

    @Inject
    BeginVisit begin;

    @Inject
    RecordInterview recordInterview;

    @Inject
    EndConsent endConsent;

    @Inject
    RecordNote recordNote;

    @Inject
    RecordJudgement judge;

    @Inject
    HandInJudgements handIn;

    @Inject
    ReadCriterion readCriterion;

    @Inject
    ReadDifferences readDifferences;

    @Inject
    SettleDifference settle;

    @Inject
    CloseModeration closeModeration;

    @Inject
    DraftReport draftReport;

    @Inject
    SavePassage savePassage;

    @Inject
    SendToModeration toModeration;

    @Inject
    SendDraftToPrime sendDraft;

    @Inject
    AskForCorrection ask;

    @Inject
    AnswerCorrection answer;

    @Inject
    SaveReply saveReply;

    @Inject
    FinishFactualCheck finish;

    @Inject
    Recommend recommend;

    @Inject
    IssueOutcome issue;

    @Inject
    ReadAssessmentReport readReport;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private Organisation prime;
    private User manager;
    private User lead;
    private User second;
    private User moderator;
    private String programmeId;
    private String contractId;

    @BeforeEach
    void aPrimeWithAContractAndATeam() throws Exception {
        transaction.begin();
        String number = String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode()) % 80_000_000);
        prime = organisations.add(new Organisation(
                UUID.randomUUID().toString(),
                OrganisationKind.PRIME,
                "Prime " + number,
                Set.of(Identifier.parse("GB-COH-" + number))));
        manager = test.user(prime, Role.PRIME);
        Organisation body = test.organisation(OrganisationKind.ASSESSMENT_BODY, "Body");
        lead = test.user(body, Role.LEAD_ASSESSOR);
        second = test.user(body, Role.ASSESSOR);
        moderator = test.user(body, Role.MODERATOR);
        User official = test.user(test.organisation(OrganisationKind.DEPARTMENT, "Department"), Role.DEPARTMENT);
        em.flush();
        test.actAs(official);
        programmeId = createProgramme.create("Programme", null, null, null).getId();
        em.flush();
        Contract contract = addContract.add(
                programmeId,
                new AddContractByHand.Details("Contract", null, null, null, null, null, "Prime", "GB-COH-" + number));
        assignPrime.assign(contract.getId(), contract.getSuppliers().get(0).getId(), "GB-COH-" + number);
        contractId = contract.getId();
        em.flush();
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    @Test
    void asm2AVisitInTwelveWeeksIsBookedAndOneADayEarlierIsNot() {
        assertEquals("ASM-2", refused(() -> booked(83)));
        assertEquals(State.BOOKED, booked(84).getState());
    }

    @Test
    void asm3APrimeIsAssessedOnceAtATime() {
        booked(84);
        assertEquals("ASM-3", refused(() -> booked(120)));
    }

    @Test
    void asm4SomebodyOfThePrimeIsNoAssessor() {
        second = test.user(prime, Role.ASSESSOR);
        assertEquals("ASM-4", refused(() -> booked(84)));
    }

    @Test
    void asm5ToEverybodyElseTheCaseDoesNotExist() {
        String id = booked(84).getId();
        test.actAs(test.user(test.organisation(OrganisationKind.PRIME, "Rival"), Role.PRIME));
        assertThrows(NotFound.class, () -> save(id, "1.1", 1));
        test.actAs(test.user(test.organisation(OrganisationKind.ASSESSMENT_BODY, "Elsewhere"), Role.LEAD_ASSESSOR));
        assertThrows(NotFound.class, () -> agree.agree(id));
        assertThrows(NotFound.class, () -> readCriterion.read(id, "1.1"));
        test.actAs(manager);
        assertThrows(Refusal.class, () -> readCriterion.read(id, "1.1"));
    }

    @Test
    void asm8EvidenceIsKeptByteForByteAndOnlyForThoseOfTheCase() {
        String id = booked(84).getId();
        test.actAs(manager);
        byte[] bytes = "week,paid\n1,30".getBytes(StandardCharsets.UTF_8);
        Evidence kept = attachFile.attach(id, "4.2", "", "paid.csv", bytes);
        assertEquals(
                kept.getId(),
                attachFile.attach(id, "4.2", "", "again.csv", bytes).getId());
        em.flush();
        em.clear();
        test.actAs(lead);
        assertEquals(
                "week,paid\n1,30", new String(readEvidence.read(kept.getId()).content(), StandardCharsets.UTF_8));
        test.actAs(test.user(test.organisation(OrganisationKind.PRIME, "Rival"), Role.PRIME));
        assertThrows(NotFound.class, () -> readEvidence.read(kept.getId()));
    }

    /** Stale edit. */
    @Test
    void asm9AStaleEditIsToldAndStoresNothing() {
        String id = booked(84).getId();
        test.actAs(manager);
        int seen = version(id, "1.1");
        save(id, "1.1", seen);
        em.flush();
        assertEquals("ASM-9", refused(() -> saveAnswer.save(id, "1.1", "Too late", "Good", seen)));
        assertEquals("What we do", selfAssessments.answer(id, "1.1").getBody());
    }

    /** Double submission, and the locked self-assessment. */
    @Test
    void asm7SubmittingTwiceChangesNothingAndLocksTheAnswers() {
        String id = booked(84).getId();
        test.actAs(manager);
        save(id, "1.1", version(id, "1.1"));
        assertEquals("ASM-7", refused(() -> submit.submit(id)));
        answerEverything(id);
        assertFalse(submit.submit(id).before());
        assertTrue(submit.submit(id).before());
        assertEquals("ASM-7", refused(() -> save(id, "1.1", version(id, "1.1"))));
        assertEquals("ASM-7", refused(() -> attachFile.attach(id, "1.1", "", "a.txt", new byte[] {'a'})));
    }

    @Test
    void asm10ASelfAssessmentSubmittedEarlyCountsWhenTheSurveyHasClosed() {
        Assessment assessment = surveyed(booked(84));
        assertEquals(State.SAQ_SUBMITTED, assessment.getState());
        List<State> taken = assessments.steps(assessment.getId()).stream()
                .map(CaseStep::getState)
                .toList();
        assertEquals(
                List.of(
                        State.BOOKED,
                        State.PARTNERS_LISTED,
                        State.SURVEY_OPEN,
                        State.SURVEY_CLOSED,
                        State.SAQ_SUBMITTED),
                taken);
    }

    @Test
    void asm12NeitherReadsTheOthersJudgementBeforeBothHaveHandedIn() {
        String id = onSite().getId();
        judgeEverything(id, lead, "Good");
        test.actAs(second);
        assertEquals(List.of(), readCriterion.read(id, "1.1").judgements());
        assertThrows(NotFound.class, () -> readDifferences.read(id));
        test.actAs(moderator);
        assertEquals(List.of(), readCriterion.read(id, "1.1").judgements());
        judgeEverything(id, second, "Satisfactory");
        test.actAs(lead);
        assertEquals(2, readCriterion.read(id, "1.1").judgements().size());
        assertEquals(36, readDifferences.read(id).rows().size());
        assertEquals("ASM-12", refused(() -> judge.record(id, "1.1", "Good", "Second thoughts")));
    }

    @Test
    void asm14NothingIsQuotedWithoutConsentAndConsentCanBeTakenBack() {
        String id = onSite().getId();
        test.actAs(lead);
        LocalDate today = MerlinClock.today(clock);
        Interview silent = talk(id, today, false);
        Interview open = talk(id, today, true);
        assertEquals(
                "ASM-14",
                refused(() ->
                        recordNote.record(id, "1.1", silent.getId(), Note.Mark.GAP, "Unhappy", "They cut us off")));
        recordNote.record(id, "1.1", open.getId(), Note.Mark.STRENGTH, "Content", "They rang us first");
        judgeEverything(id, lead, "Good");
        judgeEverything(id, second, "Good");
        test.actAs(lead);
        draftReport.draft(id);
        assertEquals(1, quotations(id));
        endConsent.end(id, open.getId());
        assertEquals(0, quotations(id));
    }

    @Test
    void aCaseGoesFromTheVisitToTheIssuedReport() {
        Assessment assessment = onSite();
        String id = assessment.getId();
        String reference = assessment.getReference();
        assertEquals("ASM-18", refused(() -> draftReport.draft(id)));
        judgeEverything(id, lead, "Good");
        test.actAs(second);
        for (Criterion c : editions.get(EDITION).criteria())
            judge.record(id, c.code(), c.code().equals("4.1") ? "Satisfactory" : "Good", "As seen");
        handIn.handIn(id);

        test.actAs(lead);
        draftReport.draft(id);
        savePassage.save(id, "organisation", "About the prime", 1);
        savePassage.save(id, "conclusion", "All in all", 1);
        toModeration.send(id);
        assertEquals("ASM-15", refused(() -> sendDraft.send(id)));
        assertNull(readReport.read(reference).outcome());

        test.actAs(moderator);
        assertEquals("ASM-13", refused(() -> closeModeration.close(id)));
        assertEquals("ASM-13", refused(() -> settle.settle(id, "1.1", "Good", "No difference here")));
        settle.settle(id, "4.1", "Good", "The contract says so");
        closeModeration.close(id);

        test.actAs(manager);
        assertThrows(NotFound.class, () -> readReport.read(reference));
        test.actAs(lead);
        sendDraft.send(id);
        test.actAs(manager);
        assertEquals(
                "The contract says so",
                readReport.read(reference).findings().get(3).criteria().get(0).reason());
        Correction correction = ask.ask(id, "4.1", "Twelve contracts", "Eleven contracts");
        saveReply.save(id, "Thank you.", 0);

        test.actAs(lead);
        recommend.recommend(id, Decision.MET, "It is met", List.of());
        assertEquals("ASM-19", refused(() -> issue.issue(id)));
        test.actAs(manager);
        finish.finish(id);
        assertEquals("ASM-15", refused(() -> ask.ask(id, "4.2", "One more", "Too late")));
        test.actAs(lead);
        assertEquals("ASM-19", refused(() -> issue.issue(id)));
        answer.answer(id, correction.getId(), false, "The register shows twelve");
        issue.issue(id);
        issue.issue(id);
        em.flush();
        em.clear();

        assertEquals(State.OUTCOME_ISSUED, assessments.get(id).getState());
        assertTrue(assessments.awaitingDecision(assessments.get(id).getDepartmentId()).stream()
                .anyMatch(a -> a.getId().equals(id)));
        test.actAsNobody();
        AssessmentReport report = readReport.read(reference);
        assertEquals("80", report.outcome().overall().exact().toString());
        assertEquals("Thank you.", report.reply().words());
        assertEquals(1, report.facts().declined());
        assertEquals(1, report.methodology().differences());
        assertEquals(report, Json.read(Json.write(report), AssessmentReport.class));
    }

    private Assessment booked(int daysAhead) {
        test.actAs(lead);
        LocalDate first = MerlinClock.today(clock).plusDays(daysAhead);
        Assessment booked = book.book(new Booking(
                prime.getId(),
                programmeId,
                Set.of(contractId),
                EDITION,
                AssessmentType.ACCREDITATION,
                first,
                first.plusDays(3),
                new Team(lead.getId(), second.getId(), moderator.getId())));
        em.flush();
        return booked;
    }

    private Assessment surveyed(Assessment assessment) {
        test.actAs(manager);
        answerEverything(assessment.getId());
        submit.submit(assessment.getId());
        test.actAs(lead);
        steps.listAccepted(assessment, null, 12);
        steps.surveyOpened(assessment);
        steps.surveyClosed(assessment);
        em.flush();
        return assessment;
    }

    /** A case whose visit has begun today: its dates are moved, as twelve weeks cannot pass in a test. */
    private Assessment onSite() {
        Assessment assessment = surveyed(booked(84));
        test.actAs(lead);
        agree.agree(assessment.getId());
        assertEquals("ASM-2", refused(() -> begin.begin(assessment.getId())));
        em.flush();
        em.createQuery("update Assessment a set a.firstDay = :today where a.id = :id")
                .setParameter("today", MerlinClock.today(clock))
                .setParameter("id", assessment.getId())
                .executeUpdate();
        em.clear();
        begin.begin(assessment.getId());
        em.flush();
        return assessments.get(assessment.getId());
    }

    private void judgeEverything(String id, User by, String level) {
        test.actAs(by);
        for (Criterion c : editions.get(EDITION).criteria()) judge.record(id, c.code(), level, "As seen");
        handIn.handIn(id);
        em.flush();
    }

    private void answerEverything(String id) {
        for (Criterion c : editions.get(EDITION).criteria()) save(id, c.code(), version(id, c.code()));
        em.flush();
    }

    private void save(String id, String criterion, int seen) {
        saveAnswer.save(id, criterion, "What we do", "Good", seen);
    }

    private int version(String id, String criterion) {
        Answer found = selfAssessments.answer(id, criterion);
        return found.getVersion();
    }

    private Interview talk(String id, LocalDate day, boolean mayQuote) {
        return recordInterview.record(
                id, new Conversation(Interview.Side.PARTNER, null, "manager", 1, Interview.Means.PHONE, day, mayQuote));
    }

    private int quotations(String id) {
        em.flush();
        return readReport.read(assessments.get(id).getReference()).findings().stream()
                .flatMap(p -> p.criteria().stream())
                .mapToInt(c -> c.quotations().size())
                .sum();
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).rule();
    }
}
