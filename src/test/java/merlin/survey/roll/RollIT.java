package merlin.survey.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import merlin.portfolio.AddPartner;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.PartnerDetails;
import merlin.portfolio.PublishChain;
import merlin.portfolio.ReadChain;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.Subcontract;
import merlin.portfolio.SubcontractTerms;
import merlin.portfolio.registration.StateRegistration;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.BreakdownBy;
import merlin.survey.DatedSteps;
import merlin.survey.InBackground;
import merlin.survey.PlanSurvey;
import merlin.survey.protocol.Dates;
import merlin.survey.roll.ReadList.Standing;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner list between its lead assessor and its prime, from the first look to the opening, on the real database. */
@ExtendWith(ArquillianExtension.class)
class RollIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer server;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    ReadList readList;

    @Inject
    DecideList decideList;

    @Inject
    HandInList handInList;

    @Inject
    OpenSurvey openSurvey;

    @Inject
    AddPartner addPartner;

    @Inject
    ReadChain readChain;

    @Inject
    PublishChain publishChain;

    @Inject
    StateRegistration stateRegistration;

    @Inject
    DatedSteps steps;

    @Inject
    InBackground inBackground;

    @Inject
    SetUp setUp;

    @Inject
    Clock clock;

    private Organisation body;
    private Organisation prime;
    private User lead;
    private User primesPerson;
    private String chain;
    private String survey;
    private Subcontract heron;

    /** Puts rows in place that belong to rooms this test is not about. */
    @ApplicationScoped
    public static class SetUp {
        @PersistenceContext(unitName = "merlin")
        EntityManager em;

        @Transactional
        public void chain(String id, String primeId) {
            String programme = UUID.randomUUID().toString();
            String contract = UUID.randomUUID().toString();
            run(
                    "insert into programme (id, department_id, title, created_by, created_at, version) "
                            + "values (?, ?, 'P', 'test', current_timestamp, 1)",
                    programme,
                    primeId);
            run(
                    "insert into contract (id, programme_id, stage, title, added_by, added_at, version) "
                            + "values (?, ?, 'AWARDED', 'C', 'test', current_timestamp, 1)",
                    contract,
                    programme);
            run(
                    "insert into supply_chain (id, contract_id, prime_id, begun_at, version) "
                            + "values (?, ?, ?, current_timestamp, 1)",
                    id,
                    contract,
                    primeId);
        }

        @Transactional
        public void claim(String id, String primeId, String partnerId, String state) {
            run(
                    "insert into relation_claim (id, prime_id, partner_id, tier, status, service, evidence_kind, "
                            + "may_ask_prime, state, claimed_by, claimed_at, version) values (?, ?, ?, 2, 'PRESENT', "
                            + "'Debt advice', 'INVOICE', false, ?, 'test', current_timestamp, 1)",
                    id,
                    primeId,
                    partnerId,
                    state);
        }

        @Transactional
        public long mails(String to, String subject) {
            return (Long) em.createQuery("select count(m) from Mail m where m.to = :to and m.subject = :subject")
                    .setParameter("to", to)
                    .setParameter("subject", subject)
                    .getSingleResult();
        }

        private void run(String sql, Object... values) {
            var query = em.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
            query.executeUpdate();
        }
    }

    @BeforeEach
    void aPlannedSurveyOfAPrimeWithTwoPartners() {
        body = server.organisation(OrganisationKind.ASSESSMENT_BODY, "Fair Chain");
        prime = server.organisation(OrganisationKind.PRIME, "Northgate");
        lead = server.user(body, Role.LEAD_ASSESSOR);
        primesPerson = server.user(prime, Role.PRIME);
        chain = UUID.randomUUID().toString();
        setUp.chain(chain, prime.getId());
        server.actAs(primesPerson);
        heron = add("Heron");
        add("Egret");
        publish();
        server.actAs(lead);
        survey = planSurvey.plan(new PlanSurvey.Plan(
                prime.getId(),
                "2026 spring",
                "merlin-2018",
                BreakdownBy.NONE,
                Dates.from(MerlinClock.todayUtc(clock).plusDays(1)),
                null));
        inBackground.run(() -> steps.makeKey(survey));
    }

    private Subcontract add(String name) {
        String mail = UUID.randomUUID() + "@" + name.toLowerCase() + ".example";
        return addPartner.add(
                chain,
                new PartnerDetails(name + " " + UUID.randomUUID(), null, null, null, null),
                new SubcontractTerms(
                        2,
                        RelationStatus.PRESENT,
                        "Advice",
                        null,
                        null,
                        null,
                        null,
                        new ContactPerson("Ann Hay", null, mail, null),
                        null));
    }

    private void publish() {
        publishChain.publish(chain, readChain.read(chain).fingerprint(), null);
    }

    private Standing standing() {
        server.actAs(lead);
        return readList.read(survey).standing();
    }

    private static void refused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(Refusal.class, act).rule());
    }

    @Test
    void roll1WhatThePrimeStatesOfItselfAndAPartnerIsCompared() {
        server.actAs(primesPerson);
        LocalDate young = MerlinClock.today(clock).minusMonths(3);
        stateRegistration.state(null, "LS1 4AP", null, "Norah Gate", "12-34-56 12345678", 0);
        stateRegistration.state(heron.getId(), "ls14ap", young, "GATE, Norah", "123456 12345678", 0);
        refused("ROLL-8", () -> stateRegistration.state(heron.getId(), "Leeds", null, null, null, 1));
        refused("POR-14", () -> stateRegistration.state(heron.getId(), "LS1 4AP", null, null, null, 0));
        assertTrue(stateRegistration.read(heron.getId()).bankHeld());
        server.actAs(lead);
        List<CompareList.Row> rows = readList.read(survey).rows();
        assertEquals(
                List.of("NO_NUMBER", "NEW", "SAME_POSTCODE", "SAME_OFFICER", "SAME_ACCOUNT"),
                rows.get(0).signals().stream().map(s -> s.kind().name()).toList());
        assertEquals(
                "address, day of incorporation, officers, bank account",
                rows.get(1).unknown());
    }

    @Test
    void roll4ASurveyOpensOnlyOnTheListThatWasAccepted() {
        assertEquals(Standing.TO_CHECK, standing());
        refused("ROLL-4", () -> openSurvey.open(survey));
        refused("ROLL-3", () -> decideList.accept(survey, " ", Map.of()));
        decideList.accept(survey, "Both looked up.", Map.of());
        assertEquals(Standing.ACCEPTED, standing());
        server.actAs(primesPerson);
        add("Tern");
        publish();
        assertEquals(Standing.CHANGED, standing());
        refused("ROLL-4", () -> openSurvey.open(survey));
        decideList.accept(survey, "Tern was looked up too.", Map.of());
        openSurvey.open(survey);
        ReadList.View fixed = readList.read(survey);
        assertEquals(Standing.FIXED, fixed.standing());
        assertEquals(
                List.of("Both looked up.", "Tern was looked up too."),
                fixed.steps().stream().map(ReadList.Step::why).toList());
        refused("SUR-11", () -> decideList.accept(survey, "Again.", Map.of()));
    }

    @Test
    void roll3AReturnedListGoesToThePrimeAndComesBack() {
        server.actAs(primesPerson);
        assertEquals(List.of(), handInList.read());
        refused("ROLL-7", () -> handInList.handIn(survey, "Nobody asked."));
        server.actAs(lead);
        decideList.giveBack(survey, "One question.", Map.of(heron.getPartnerId(), "Is it independent of you?"));
        assertEquals(Standing.RETURNED, standing());
        refused("ROLL-4", () -> openSurvey.open(survey));
        server.actAs(primesPerson);
        HandInList.Returned returned = handInList.read().get(0);
        assertTrue(returned.returned());
        assertEquals("Is it independent of you?", returned.questions().get(0).why());
        handInList.handIn(survey, "It is: another board, another owner.");
        assertFalse(handInList.read().get(0).returned());
        assertEquals(Standing.HANDED_IN, standing());
        assertEquals(1, setUp.mails(primesPerson.getEmail(), "Your partner list came back"));
        assertEquals(1, setUp.mails(lead.getEmail(), "A partner list was handed in again"));
    }

    @Test
    void roll5AnOpenClaimIsDecidedOrLeftOpenWithAReason() {
        String claim = UUID.randomUUID().toString();
        setUp.claim(
                claim,
                prime.getId(),
                server.organisation(OrganisationKind.PARTNER, "Tern").getId(),
                "OPEN");
        server.actAs(lead);
        assertEquals(claim, readList.read(survey).claims().get(0).id());
        refused("ROLL-5", () -> decideList.accept(survey, "Looked up.", Map.of()));
        decideList.accept(survey, "Looked up.", Map.of(claim, "Its evidence is awaited; it joins the next round."));
        assertEquals(Standing.ACCEPTED, standing());
    }

    @Test
    void roll6NobodyElseReadsTheListAndAConfidentialPartnerIsNotNamedToThePrime() {
        Organisation hidden = server.organisation(OrganisationKind.PARTNER, "Tern");
        setUp.claim(UUID.randomUUID().toString(), prime.getId(), hidden.getId(), "ACCEPTED");
        server.actAs(lead);
        assertEquals(3, readList.read(survey).rows().size());
        Map<String, String> asked = Map.of(hidden.getId(), "Who is this?");
        assertThrows(NotFound.class, () -> decideList.giveBack(survey, "A question.", asked));
        server.actAs(Role.LEAD_ASSESSOR, "another body");
        assertThrows(NotFound.class, () -> readList.read(survey));
        assertThrows(NotFound.class, () -> decideList.accept(survey, "Ours.", Map.of()));
        assertThrows(NotFound.class, () -> openSurvey.open(survey));
        server.actAs(Role.PRIME, "another prime");
        assertThrows(NotFound.class, () -> handInList.handIn(survey, "Ours."));
        assertThrows(NotFound.class, () -> stateRegistration.read(heron.getId()));
    }
}
