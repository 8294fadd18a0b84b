package merlin.accreditation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.assessment.Assessments;
import merlin.assessment.State;
import merlin.assessment.report.AssessmentReport;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Outcome;
import merlin.shared.Json;
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

/** The department decides on an issued outcome. */
@ExtendWith(ArquillianExtension.class)
public class DecideAccreditationIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** A department, a prime and a case of theirs whose outcome is issued, every criterion at the same level. */
    public static final class IssuedCase {
        public final Organisation department;
        public final Organisation prime;
        public final User lead;
        public final User official;
        public final String programmeId = UUID.randomUUID().toString();
        public final String assessmentId = UUID.randomUUID().toString();
        public final String reference;
        private final EntityManager em;

        public IssuedCase(InServer test, Editions editions, EntityManager em, String level) {
            this.em = em;
            department = test.organisation(OrganisationKind.DEPARTMENT, "Department");
            prime = test.organisation(OrganisationKind.PRIME, "Prime");
            Organisation body = test.organisation(OrganisationKind.ASSESSMENT_BODY, "Body");
            lead = test.user(body, Role.LEAD_ASSESSOR);
            official = test.user(department, Role.DEPARTMENT);
            User second = test.user(body, Role.ASSESSOR);
            User moderator = test.user(body, Role.MODERATOR);
            reference = "T-" + assessmentId.substring(0, 8);
            em.flush();
            insert(
                    "insert into programme (id, department_id, title, created_by, created_at, version) values (?,?,?,?,?,0)",
                    programmeId,
                    department.getId(),
                    "Programme",
                    official.getId(),
                    LAST_DAY.atStartOfDay());
            insert(
                    "insert into assessment (id, reference, prime_id, department_id, programme_id, edition_id, "
                            + "assessment_type, first_day, last_day, state, lead_id, second_id, moderator_id, booked_on, version) "
                            + "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)",
                    assessmentId,
                    reference,
                    prime.getId(),
                    department.getId(),
                    programmeId,
                    "merlin-2018",
                    "ACCREDITATION",
                    LAST_DAY.minusDays(3),
                    LAST_DAY,
                    State.OUTCOME_ISSUED.name(),
                    lead.getId(),
                    second.getId(),
                    moderator.getId(),
                    LAST_DAY.minusDays(100));
            Edition edition = editions.get("merlin-2018");
            insert(
                    "insert into report_issued (assessment_id, content, sha256, issued_at, issued_by) values (?,?,?,?,?)",
                    assessmentId,
                    Json.write(report(edition, level)),
                    "0".repeat(64),
                    LocalDateTime.of(2026, 6, 20, 9, 0),
                    lead.getId());
        }

        private AssessmentReport report(Edition edition, String level) {
            Map<String, String> levels = new LinkedHashMap<>();
            edition.criteria().forEach(c -> levels.put(c.code(), level));
            Outcome outcome = Outcome.of(levels, edition);
            return new AssessmentReport(
                    reference,
                    LocalDateTime.of(2026, 6, 20, 9, 0).toInstant(java.time.ZoneOffset.UTC),
                    new AssessmentReport.KeyInformation(
                            "Accreditation",
                            prime.getName(),
                            prime.getId(),
                            department.getName(),
                            "Programme",
                            edition.id(),
                            edition.title(),
                            outcome.decision(),
                            null,
                            LAST_DAY.minusDays(3),
                            LAST_DAY,
                            lead.getName(),
                            "Second",
                            "Moderator"),
                    outcome,
                    new AssessmentReport.Methodology(
                            List.of("Contract"),
                            12,
                            new AssessmentReport.Survey(null, null, null, "Not known."),
                            3,
                            2,
                            2,
                            1,
                            0,
                            4,
                            36,
                            1,
                            0,
                            ""),
                    "About.",
                    List.of("A strength."),
                    List.of("Something to develop."),
                    List.of(),
                    new AssessmentReport.Conclusion("All in all.", outcome.decision(), "Because.", List.of()),
                    new AssessmentReport.Facts(LAST_DAY, LAST_DAY.plusDays(14), 0, 0, 0),
                    null);
        }

        private void insert(String sql, Object... values) {
            var query = em.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
            query.executeUpdate();
        }
    }

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    Editions editions;

    @Inject
    DecideAccreditation decide;

    @Inject
    MeetCondition meet;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Assessments assessments;

    @Inject
    Standings standings;

    @Inject
    ReadCertificate readCertificate;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private IssuedCase issued;

    @BeforeEach
    void anIssuedCase() throws Exception {
        transaction.begin();
        issued = new IssuedCase(test, editions, em, "Good");
        test.actAs(issued.official);
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    @Test
    void acr2AnAccreditationLastsTwoYearsFromTheLastOnSiteDay() {
        AccreditationDecision decision = decide.decide(issued.assessmentId, met());
        assertEquals(LocalDate.of(2028, 5, 25), decision.validUntil().orElseThrow());
        assertEquals(State.ACCREDITED, assessments.get(issued.assessmentId).getState());
        Certificate certificate = readCertificate.read(issued.reference);
        assertEquals("Standard met", certificate.decision());
        assertEquals("Good, 80%", certificate.outcome());
    }

    @Test
    void acr3TheSameDecisionSentTwiceIsKeptOnce() {
        AccreditationDecision first = decide.decide(issued.assessmentId, met());
        em.flush();
        em.clear();
        assertEquals(first.getId(), decide.decide(issued.assessmentId, met()).getId());
        assertEquals(1, decisions.ofPrimes(List.of(issued.prime.getId())).size());
    }

    @Test
    void acr3AnotherDecisionOnTheSameOutcomeIsRefused() {
        decide.decide(issued.assessmentId, met());
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> decide.decide(issued.assessmentId, new Deciding(Decision.NOT_MET, "No.", List.of())));
        assertEquals("ACR-3", refusal.rule());
    }

    @Test
    void acr1AnotherDepartmentsCaseDoesNotExist() {
        Organisation other = test.organisation(OrganisationKind.DEPARTMENT, "Other");
        test.actAs(Role.DEPARTMENT, other.getId());
        assertThrows(NotFound.class, () -> decide.decide(issued.assessmentId, met()));
    }

    @Test
    void acr1NothingBetterThanTheRuleAllowsCanBeDecided() {
        IssuedCase weak = new IssuedCase(test, editions, em, "Unsatisfactory");
        test.actAs(weak.official);
        Refusal refusal = assertThrows(Refusal.class, () -> decide.decide(weak.assessmentId, met()));
        assertEquals("ACR-1", refusal.rule());
        decide.decide(weak.assessmentId, new Deciding(Decision.NOT_MET, "Not enough.", List.of()));
        assertEquals(State.NOT_ACCREDITED, assessments.get(weak.assessmentId).getState());
        assertEquals(
                Standing.Kind.NOT_HELD,
                standings.of(weak.prime.getId(), TODAY.plusYears(20)).kind());
        assertThrows(NotFound.class, () -> readCertificate.read(weak.reference));
    }

    @Test
    void acr6TheLeadOfTheCaseFindsAConditionMet() {
        LocalDate due = LocalDate.of(2099, 1, 31);
        Condition.Terms terms = new Condition.Terms("4.2", "Pay within 30 days.", "the finance director", due);
        AccreditationDecision decision = decide.decide(
                issued.assessmentId, new Deciding(Decision.MET_WITH_CONDITIONS, "Nearly.", List.of(terms)));
        em.flush();
        LocalDate later = due.plusDays(1);
        ConditionNow open = decisions.conditions(decision, due).get(0);
        assertEquals(ConditionState.OPEN, open.state());
        assertEquals(
                ConditionState.OVERDUE,
                decisions.conditions(decision, later).get(0).state());
        test.actAs(issued.lead);
        meet.meet(open.id(), "Ledger of March seen.");
        meet.meet(open.id(), "Again.");
        em.flush();
        ConditionNow done = decisions.conditions(decision, later).get(0);
        assertEquals(ConditionState.DONE, done.state());
        assertEquals("Ledger of March seen.", done.metReason());
    }

    @Test
    void acr6AnotherLeadCannotFindItMet() {
        Condition.Terms terms =
                new Condition.Terms("4.2", "Pay within 30 days.", "the finance director", LocalDate.of(2099, 1, 31));
        AccreditationDecision decision = decide.decide(
                issued.assessmentId, new Deciding(Decision.MET_WITH_CONDITIONS, "Nearly.", List.of(terms)));
        em.flush();
        User other = test.user(test.organisation(OrganisationKind.ASSESSMENT_BODY, "Elsewhere"), Role.LEAD_ASSESSOR);
        test.actAs(other);
        String condition = decision.getConditions().get(0).getId();
        assertThrows(NotFound.class, () -> meet.meet(condition, "Seen."));
        assertTrue(decisions.conditions(decision, TODAY).get(0).metReason().isEmpty());
    }

    private static Deciding met() {
        return new Deciding(Decision.MET, "Both sides say the same.", List.of());
    }
}
