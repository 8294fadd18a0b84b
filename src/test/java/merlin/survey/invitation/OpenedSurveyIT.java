package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.survey.BreakdownBy;
import merlin.survey.DatedSteps;
import merlin.survey.InBackground;
import merlin.survey.PlanSurvey;
import merlin.survey.protocol.Dates;
import merlin.survey.roll.DecideList;
import merlin.survey.roll.OpenSurvey;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A survey with two partners that opens tomorrow, on the real database. */
@ExtendWith(ArquillianExtension.class)
abstract class OpenedSurveyIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer server;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    DecideList decideList;

    @Inject
    OpenSurvey openSurvey;

    @Inject
    DatedSteps steps;

    @Inject
    WriteLetters writeLetters;

    @Inject
    ReadInvitations readInvitations;

    @Inject
    ManageInvitations manageInvitations;

    @Inject
    Letters letters;

    @Inject
    InBackground inBackground;

    @Inject
    SetUp setUp;

    @Inject
    Clock clock;

    Organisation body;
    Organisation prime;
    User lead;
    User first;
    String survey;
    LocalDate opens;

    /** Reads and writes rows that belong to rooms this test is not about. */
    @ApplicationScoped
    public static class SetUp {
        @PersistenceContext(unitName = "merlin")
        EntityManager em;

        @Inject
        Letters letters;

        @Transactional
        public void listed(String primeId, String partnerId) {
            em.createNativeQuery("insert into relation_claim (id, prime_id, partner_id, tier, status, service, "
                            + "evidence_kind, may_ask_prime, state, claimed_by, claimed_at, version) values (?, ?, ?, 2, "
                            + "'PRESENT', 'Advice', 'INVOICE', false, 'ACCEPTED', 'test', current_timestamp, 1)")
                    .setParameter(1, UUID.randomUUID().toString())
                    .setParameter(2, primeId)
                    .setParameter(3, partnerId)
                    .executeUpdate();
        }

        /** No clock can be moved here, so the survey's first day is. */
        @Transactional
        public void openFrom(String surveyId, LocalDate day) {
            em.createQuery("update SurveyPlan p set p.opens = :day where p.surveyId = :id")
                    .setParameter("day", day)
                    .setParameter("id", surveyId)
                    .executeUpdate();
        }

        @Transactional
        public List<String> bodies(String to) {
            return em.createQuery("select m.body from Mail m where m.to = :to", String.class)
                    .setParameter("to", to)
                    .getResultList();
        }

        @Transactional
        public void conclude(String surveyId) {
            em.createQuery("update Survey s set s.state = merlin.survey.SurveyState.CONCLUDED where s.id = :id")
                    .setParameter("id", surveyId)
                    .executeUpdate();
        }

        @Transactional
        public long waysIn(String personId) {
            return em.createQuery("select count(l) from SignInLink l where l.userId = :id", Long.class)
                    .setParameter("id", personId)
                    .getSingleResult();
        }

        @Transactional
        public List<String> deliveryIds(String surveyId) {
            return letters.deliveries(surveyId).stream().map(Delivery::getId).toList();
        }
    }

    @BeforeEach
    void anOpenedSurvey() {
        body = server.organisation(OrganisationKind.ASSESSMENT_BODY, "Fair Chain");
        prime = server.organisation(OrganisationKind.PRIME, "Northgate");
        lead = server.user(body, Role.LEAD_ASSESSOR);
        first = partner();
        partner();
        server.actAs(lead);
        opens = MerlinClock.todayUtc(clock).plusDays(1);
        survey = planSurvey.plan(new PlanSurvey.Plan(
                prime.getId(), "2026 spring", "merlin-2018", BreakdownBy.NONE, Dates.from(opens), null));
        inBackground.run(() -> steps.makeKey(survey));
        server.actAs(lead);
        decideList.accept(survey, "Both looked up.", Map.of());
        openSurvey.open(survey);
    }

    private User partner() {
        Organisation partner = server.organisation(OrganisationKind.PARTNER, "Heron");
        setUp.listed(prime.getId(), partner.getId());
        return server.user(partner, Role.PARTNER);
    }

    void write(LocalDate day) {
        inBackground.run(() -> writeLetters.write(survey, day));
        server.actAs(lead);
    }
}
