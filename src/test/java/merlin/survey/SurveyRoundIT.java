package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.shared.Tick;
import merlin.survey.pass.CollectPass;
import merlin.survey.pass.IssuePass;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.roll.DecideList;
import merlin.survey.roll.OpenSurvey;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round from plan to outcome on the real database, with partners that run the protocol. */
@ExtendWith(ArquillianExtension.class)
class SurveyRoundIT {
    private static final int PARTNERS = 11;

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer server;

    @Inject
    Surveys surveys;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    DecideList decideList;

    @Inject
    OpenSurvey openSurvey;

    @Inject
    ExtendSurvey extendSurvey;

    @Inject
    DatedSteps steps;

    @Inject
    ShufflePartners shuffle;

    @Inject
    CollectPass collectPass;

    @Inject
    IssuePass issuePass;

    @Inject
    ReadOutcome readOutcome;

    @Inject
    ReadReleasedOutcomes readReleasedOutcomes;

    @Inject
    ReadSurveyForPartner readSurveyForPartner;

    @Inject
    ReleaseOutcome releaseOutcome;

    @Inject
    Clock clock;

    @Inject
    InBackground inBackground;

    @Inject
    SetUp setUp;

    @Inject
    Event<Tick> ticks;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Resource
    ManagedExecutorService threads;

    private final List<Organisation> partners = new ArrayList<>();
    private Organisation body;
    private Organisation prime;
    private LocalDate today;

    @BeforeEach
    void aPrimeWithItsPartners() {
        if (server == null) return; // outside the server
        today = MerlinClock.todayUtc(clock);
        setUp.run(() -> {
            body = server.organisation(OrganisationKind.ASSESSMENT_BODY, "Fair Assessments");
            prime = server.organisation(OrganisationKind.PRIME, "Northgate");
            for (int i = 0; i < PARTNERS; i++) {
                Organisation partner = server.organisation(OrganisationKind.PARTNER, "Partner " + i);
                partners.add(partner);
                list(partner);
            }
        });
    }

    /**
     * Runs a test's own changes and readings in a transaction. Outside one the server lends an entity manager that it closes when
     * work on another thread ends, and telling the survey host is such work.
     */
    @ApplicationScoped
    public static class SetUp {
        @Transactional
        public void run(Runnable changes) {
            changes.run();
        }

        @Transactional
        public <T> T read(Supplier<T> reading) {
            return reading.get();
        }
    }

    private Survey survey(String id) {
        return setUp.read(() -> surveys.get(id));
    }

    private List<SurveyPartner> partners(Survey survey) {
        return setUp.read(() -> surveys.partners(survey));
    }

    /** The shortest way onto a prime's list: a claim that an assessor accepted. */
    private void list(Organisation partner) {
        em.createNativeQuery(
                        "insert into relation_claim (id, prime_id, partner_id, tier, status, service, evidence_kind, "
                                + "evidence_text, may_ask_prime, state, claimed_by, claimed_at, version) "
                                + "values (?, ?, ?, 2, 'PRESENT', 'Housing advice', 'INVOICE', 'an invoice', ?, 'ACCEPTED', "
                                + "'test', current_timestamp, 1)")
                .setParameter(1, partner.getId())
                .setParameter(2, prime.getId())
                .setParameter(3, partner.getId())
                .setParameter(4, false)
                .executeUpdate();
    }

    @Test
    void sur11TheListIsFrozenForADayToComeAndOnceOnly() throws Exception {
        String id = plan(Dates.from(today.plusDays(1)));
        asSystem(() -> steps.makeKey(id));
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        decideList.accept(id, "All looked up.", Map.of());
        openSurvey.open(id);
        Survey survey = survey(id);
        Descriptor descriptor = survey.described();
        assertEquals(PARTNERS, descriptor.partners());
        Refusal open = assertThrows(Refusal.class, () -> planSurvey.startOn(id, today.plusDays(9)));
        assertEquals("SUR-27", open.rule());
        List<byte[]> handles =
                partners(survey).stream().map(SurveyPartner::handle).toList();
        assertEquals(Bytes.b64u(Handle.hash(handles)), descriptor.handlesHash());
        assertThrows(Refusal.class, () -> openSurvey.open(id));
        Refusal early = assertThrows(Refusal.class, () -> plan(Dates.from(today)));
        assertEquals("SUR-11", early.rule());
        Refusal overlapping = assertThrows(Refusal.class, () -> plan(Dates.from(today.plusDays(1))));
        assertEquals("SUR-26", overlapping.rule());
    }

    @Test
    void sur19AnotherAssessmentBodyDoesNotFindTheSurvey() {
        String id = plan(Dates.from(today.plusDays(1)));
        server.actAs(Role.LEAD_ASSESSOR, "another body");
        assertThrows(NotFound.class, () -> openSurvey.open(id));
        assertThrows(NotFound.class, () -> readOutcome.read(id));
    }

    @Test
    void sur14AnExtensionKeepsThePassesAndNamesWhatItReplaces() {
        Survey survey = openToday();
        Descriptor before = survey.described();
        Dates dates = before.dates();
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        extendSurvey.extend(
                survey.getId(),
                dates.collectingEnds(),
                dates.closes().plusDays(7),
                dates.publication().plusDays(7));
        Survey extended = survey(survey.getId());
        assertEquals(before.hash(), extended.described().replaces());
        assertEquals(List.of(before, extended.described()), setUp.read(() -> surveys.descriptors(extended)));
    }

    @Test
    void sur16AJobThatWritesThePlanMeanwhileStopsNobodyWhoLocksIt() {
        String id = openToday().getId();
        Dates later = Dates.from(today.plusDays(1));
        setUp.run(() -> {
            surveys.plan(surveys.get(id));
            asSystem(() -> steps.trouble(id, "The survey host did not answer."));
            surveys.lockPlan(id).move(later);
        });
        setUp.run(() -> assertEquals(later, surveys.plan(surveys.get(id)).dates()));
    }

    @Test
    void sur13TheSameBlindedMessageIsSignedAgainAndAnotherOneNever() {
        Survey survey = openToday();
        Respondent first = new Respondent(survey.described());
        byte[] ticket = ticket(survey, 0);
        byte[] signed = issuePass.sign(ticket, first.blinded());
        first.finish(signed);
        assertArrayEquals(signed, issuePass.sign(ticket, first.blinded()));
        assertArrayEquals(signed, issuePass.sign(ticket(survey, 0), first.blinded()), "with another ticket");
        byte[] second = new Respondent(survey.described()).blinded();
        assertEquals(
                409,
                assertThrows(Refusal.class, () -> issuePass.sign(ticket, second))
                        .status());
        byte[] fresh = ticket(survey, 0);
        assertEquals(
                409,
                assertThrows(Refusal.class, () -> issuePass.sign(fresh, second)).status());
        assertTrue(readSurveyForPartner.read().get(0).collected(), "SUR-25");
    }

    @Test
    void sur13TwoThreadsOfOnePartnerGetOnePass() throws Exception {
        Survey survey = openToday();
        List<byte[]> tickets = List.of(ticket(survey, 1), ticket(survey, 1), ticket(survey, 1), ticket(survey, 1));
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (byte[] ticket : tickets) {
            byte[] blinded = new Respondent(survey.described()).blinded();
            rivals.add(() -> status(ticket, blinded));
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(rivals)) answers.add(answer.get());
        answers.sort(null);
        assertEquals(List.of(200, 409, 409, 409), answers);
    }

    private int status(byte[] ticket, byte[] blinded) {
        int[] status = {200};
        inBackground.run(() -> {
            try {
                issuePass.sign(ticket, blinded);
            } catch (Refusal refused) {
                status[0] = refused.status();
            }
        });
        return status[0];
    }

    @Test
    void sur13WhoIsNotOnTheListGetsNoTicket() {
        Survey survey = openToday();
        server.actAs(Role.PARTNER, body.getId());
        assertThrows(NotFound.class, () -> collectPass.collect(survey.getId()));
    }

    @Test
    void sur21TheShuffleChangesTheOrderAndNothingElse() {
        Survey survey = openToday();
        Set<String> before = rows(survey);
        asSystem(() -> shuffle.layDown());
        asSystem(() -> shuffle.layDown());
        assertEquals(before, rows(survey));
        assertEquals(PARTNERS, before.size());
    }

    private Set<String> rows(Survey survey) {
        Set<String> rows = new HashSet<>();
        partners(survey)
                .forEach(p -> rows.add(p.getPartnerId() + p.getSalt() + p.isCollected() + Bytes.b64u(p.handle())));
        return rows;
    }

    @Test
    void sur15TheKeyIsGoneFromT2AndNoPassIsSignedThen() {
        Survey survey = openToday();
        byte[] ticket = ticket(survey, 2);
        byte[] blinded = new Respondent(survey.described()).blinded();
        issuePass.sign(ticket, blinded);
        LocalDate end = survey.described().dates().collectingEnds();
        asSystem(() -> steps.deleteKey(survey.getId(), end.minusDays(1)));
        assertTrue(setUp.read(() -> surveys.key(survey.getId())).isPresent());
        asSystem(() -> steps.deleteKey(survey.getId(), end));
        assertTrue(setUp.read(() -> surveys.key(survey.getId())).isEmpty());
        assertEquals(
                410,
                assertThrows(Refusal.class, () -> issuePass.sign(ticket, blinded))
                        .status());
    }

    @Test
    void sur18TheOutcomeIsFrozenOnceAndToldToEachAudienceOnItsDate() {
        Survey survey = openToday();
        String id = survey.getId();
        List<Export.Opened> opened = new ArrayList<>();
        for (int i = 0; i < 6; i++) opened.add(answered(survey, i));
        Export export = new Export(1, id, opened, List.of(new Comment("payment", "Paid late in May")));
        asSystem(() -> steps.conclude(id, export));
        asSystem(() -> steps.conclude(id, export));

        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        ReadOutcome.ForAssessor assessor = readOutcome.read(id);
        assertEquals(
                SurveyOutcome.Status.PUBLISHED, assessor.concluded().outcome().status());
        assertEquals("2.0 or less", assessor.concluded().overall().words());
        assertEquals("Paid late in May", assessor.comments().get(0).text());
        SurveyPackage packed = SurveyPackage.of(
                setUp.read(() -> surveys.outcome(surveys.get(id))).orElseThrow().packageBytes());
        assertEquals(6, packed.entries().size());
        assertEquals(PARTNERS, packed.register().size());
        assertEquals(
                6,
                packed.register().stream().filter(SurveyPackage.Row::collected).count());

        ReadReleasedOutcomes.Released before =
                readReleasedOutcomes.ofPrime(prime.getId()).get(0);
        assertFalse(before.released());
        assertEquals(null, before.view());
        releaseOutcome.release(id);
        assertFalse(readReleasedOutcomes.ofPrime(prime.getId()).get(0).released(), "T5 is never before T4");
    }

    @Test
    void sur16AnUnreachableSurveyHostIsToldAndTriedAgain() {
        Survey survey = openToday();
        LocalDate due = survey.described().dates().publication();
        for (int night = 0; night < 2; night++) {
            Instant now = due.plusDays(night).atTime(3, 0).toInstant(ZoneOffset.UTC);
            asSystem(() -> ticks.fire(new Tick(now, true)));
            server.actAs(Role.LEAD_ASSESSOR, body.getId());
            ReadOutcome.ForAssessor read = readOutcome.read(survey.getId());
            assertEquals(SurveyState.FROZEN, read.state());
            assertTrue(read.trouble().startsWith("The survey host"), read.trouble());
        }
        assertTrue(setUp.read(() -> surveys.key(survey.getId())).isEmpty(), "SUR-15");
    }

    private Export.Opened answered(Survey survey, int i) {
        Respondent partner = new Respondent(survey.described());
        partner.finish(issuePass.sign(ticket(survey, i), partner.blinded()));
        Map<String, Integer> all = new java.util.LinkedHashMap<>();
        survey.described().form().items().forEach(item -> all.put(item.id(), 1));
        Submission sent =
                partner.answer(1, new Answers(survey.described().form().id(), null, all), List.of());
        return new Export.Opened(Bytes.b64u(sent.entry(survey.getId()).bytes()), sent.scores(), sent.nonce());
    }

    private String plan(Dates dates) {
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        return planSurvey.plan(
                new PlanSurvey.Plan(prime.getId(), "2026 spring", "merlin-2018", BreakdownBy.NONE, dates, null));
    }

    /** A survey that opened today: planned and opened for tomorrow, then described anew with dates a day earlier. */
    private Survey openToday() {
        String id = plan(Dates.from(today.plusDays(1)));
        asSystem(() -> steps.makeKey(id));
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        decideList.accept(id, "All looked up.", Map.of());
        openSurvey.open(id);
        setUp.run(() -> {
            SurveyPlan plan = surveys.lockPlan(id); // the survey host is being told on another thread
            Survey survey = surveys.get(id);
            Descriptor d = survey.described();
            byte[] earlier = new Descriptor(
                            1,
                            id,
                            d.prime(),
                            d.round(),
                            d.partners(),
                            d.key(),
                            d.kid(),
                            d.handlesHash(),
                            Dates.from(today),
                            d.form(),
                            d.breakdown(),
                            d.rules(),
                            d.issuer(),
                            d.bundleHash(),
                            null)
                    .bytes();
            em.createNativeQuery("update survey set descriptor = ?, descriptor_hash = ? where survey_id = ?")
                    .setParameter(1, earlier)
                    .setParameter(2, Bytes.b64u(Bytes.sha256(earlier)))
                    .setParameter(3, id)
                    .executeUpdate();
            plan.move(Dates.from(today));
        });
        return survey(id);
    }

    private byte[] ticket(Survey survey, int partner) {
        server.actAs(Role.PARTNER, partners.get(partner).getId());
        String address = collectPass.collect(survey.getId()).toString();
        return Bytes.fromB64u(address.substring(address.indexOf("&t=") + 3), 32, "ticket");
    }

    private void asSystem(Runnable work) {
        inBackground.run(work);
    }
}
