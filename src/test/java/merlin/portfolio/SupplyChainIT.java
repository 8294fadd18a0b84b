package merlin.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.claim.Claim;
import merlin.portfolio.claim.ClaimRelation;
import merlin.portfolio.claim.ClaimState;
import merlin.portfolio.claim.ClaimedRelation;
import merlin.portfolio.claim.Claims;
import merlin.portfolio.claim.DecideClaim;
import merlin.portfolio.claim.Evidence;
import merlin.portfolio.claim.EvidenceKind;
import merlin.portfolio.facts.ConfirmFacts;
import merlin.portfolio.facts.DisputeFacts;
import merlin.portfolio.facts.Fact;
import merlin.portfolio.facts.FactSheet;
import merlin.portfolio.facts.FactSheets;
import merlin.portfolio.facts.Facts;
import merlin.portfolio.facts.StateFacts;
import merlin.portfolio.partnerlist.DateOrder;
import merlin.programme.AddContractByHand;
import merlin.programme.AssignPrime;
import merlin.programme.Contract;
import merlin.programme.CreateProgramme;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chain from draft to claim, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class SupplyChainIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    UserTransaction transaction;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    CreateProgramme createProgramme;

    @Inject
    AddContractByHand addContractByHand;

    @Inject
    AssignPrime assignPrime;

    @Inject
    StartChain startChain;

    @Inject
    AddPartner addPartner;

    @Inject
    EditPartner editPartner;

    @Inject
    RemovePartner removePartner;

    @Inject
    RestorePartner restorePartner;

    @Inject
    ImportPartners importPartners;

    @Inject
    ReadChain readChain;

    @Inject
    PublishChain publishChain;

    @Inject
    CompareVersions compareVersions;

    @Inject
    ConfirmRelation confirmRelation;

    @Inject
    StateFacts stateFacts;

    @Inject
    ConfirmFacts confirmFacts;

    @Inject
    DisputeFacts disputeFacts;

    @Inject
    FactSheets factSheets;

    @Inject
    ClaimRelation claimRelation;

    @Inject
    DecideClaim decideClaim;

    @Inject
    Claims claims;

    @Inject
    Portfolios portfolios;

    private User prime;
    private User otherPrime;
    private User department;
    private User assessor;
    private Contract contract;
    private SupplyChain chain;

    @BeforeEach
    void aContractWithItsPrime() throws Exception {
        transaction.begin();
        Identifier number = new Identifier("GB-UKPRN", String.valueOf(10_000_000 + (int) (Math.random() * 89_999_999)));
        Organisation firm = organisations.add(new Organisation(
                UUID.randomUUID().toString(), OrganisationKind.PRIME, "Prime " + number, Set.of(number)));
        prime = test.user(firm, Role.PRIME);
        otherPrime = test.user(test.organisation(OrganisationKind.PRIME, "Other"), Role.PRIME);
        department = test.user(test.organisation(OrganisationKind.DEPARTMENT, "Department"), Role.DEPARTMENT);
        assessor = test.user(test.organisation(OrganisationKind.ASSESSMENT_BODY, "Body"), Role.LEAD_ASSESSOR);
        transaction.commit();
        test.actAs(department);
        String programme = createProgramme.create("Homes", null, null, null).getId();
        contract = addContractByHand.add(
                programme,
                new AddContractByHand.Details(
                        "Home care " + number, null, null, null, null, null, "Prime", number.toString()));
        assignPrime.assign(contract.getId(), contract.getSuppliers().get(0).getId(), number.toString());
        test.actAs(prime);
        chain = startChain.start(contract.getId());
    }

    @Test
    void aChainGoesFromDraftToVersionsThatStayAndCanBeCompared() {
        Subcontract reef = addPartner.add(chain.getId(), named("Reef"), terms(1, "40", null));
        addPartner.add(chain.getId(), named("Shoal"), terms(2, "15.5", reef.getId()));
        publish();
        assertRefused("POR-4", this::publish);
        editPartner.edit(reef.getId(), version(reef), terms(1, "45", null));
        assertEquals(2, publish());
        ChainComparison comparison = compareVersions.compare(chain.getId(), 1, 2);
        assertEquals(
                "valueShare", comparison.changed().get(0).differences().get(0).field());
        assertEquals(2, compareVersions.compare(chain.getId(), 0, 1).added().size());
        assertEquals(2, portfolios.partnersOf(prime.getOrganisationId()).size());
    }

    @Test
    void por14AStaleEditAndAStalePublicationAreToldAndStoreNothing() {
        Subcontract reef = addPartner.add(chain.getId(), named("Reef"), terms(1, "40", null));
        int seen = version(reef);
        String fingerprint = readChain.read(chain.getId()).fingerprint();
        editPartner.edit(reef.getId(), seen, terms(1, "30", null));
        assertRefused("POR-14", () -> editPartner.edit(reef.getId(), seen, terms(1, "20", null)));
        assertRefused("POR-14", () -> publishChain.publish(chain.getId(), fingerprint, null));
        assertEquals(new BigDecimal("30"), portfolios.subcontract(reef.getId()).getValueShare());
    }

    @Test
    void por3SharesAboveAHundredStoreNothing() {
        addPartner.add(chain.getId(), named("Reef"), terms(1, "80", null));
        assertRefused("POR-3", () -> addPartner.add(chain.getId(), named("Shoal"), terms(1, "30", null)));
        assertEquals(1, portfolios.draft(chain.getId()).size());
    }

    @Test
    void aRemovedPartnerCanBePutBack() {
        Subcontract reef = addPartner.add(chain.getId(), named("Reef"), terms(1, null, null));
        removePartner.remove(reef.getId());
        assertEquals(List.of(), portfolios.draft(chain.getId()));
        restorePartner.restore(reef.getId());
        assertEquals(1, portfolios.draft(chain.getId()).size());
    }

    @Test
    void por13AnotherPrimesChainDoesNotExistForAPrime() {
        Subcontract reef = addPartner.add(chain.getId(), named("Reef"), terms(1, null, null));
        test.actAs(otherPrime);
        assertThrows(NotFound.class, () -> readChain.read(chain.getId()));
        assertThrows(NotFound.class, () -> editPartner.edit(reef.getId(), 1, terms(1, null, null)));
        assertThrows(NotFound.class, () -> stateFacts.state(reef.getId(), 0, Facts.UNKNOWN));
        assertThrows(NotFound.class, () -> startChain.start(contract.getId()));
        test.actAs(department);
        assertThrows(NotAllowed.class, () -> readChain.read(chain.getId()));
    }

    @Test
    void por6APrimeNeverAddsAPersonToAnOrganisationThatHasOne() {
        PartnerDetails reef = named("Reef");
        Subcontract first = addPartner.add(chain.getId(), reef, terms(1, null, null));
        addPartner.add(chain.getId(), reef, terms(2, null, null));
        assertEquals(1, users.ofOrganisation(first.getPartnerId()).size());
        ContactPerson foreign = new ContactPerson("Spy", null, otherPrime.getEmail(), null);
        assertRefused(
                "POR-6",
                () -> addPartner.add(
                        chain.getId(),
                        named("Shoal"),
                        new SubcontractTerms(1, RelationStatus.PRESENT, null, null, null, null, null, foreign, null)));
    }

    @Test
    void por7AListIsBroughtInWholeOrWithoutItsBadRowsAndOnlyOnce() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String list = "organisation,tier,status,service,contact name,e-mail,value share,partner of\n"
                + "Shoal " + mark + ",2,present,Advice,Bo,bo-" + mark + "@shoal.example,5,Reef " + mark + "\n"
                + "Reef " + mark + ",1,present,Care,Ann,ann-" + mark + "@reef.example,40,\n";
        String bad = list + "Cove " + mark + ",7,present,Care,Cy,cy-" + mark + "@cove.example,1,\n" + "Isle " + mark
                + ",3,present,Care,Di,di-" + mark + "@isle.example,1,Nobody\n";
        PartnerListReport refused = bring(bad, false);
        assertEquals(PartnerListReport.Outcome.REFUSED, refused.outcome());
        assertEquals(
                List.of(4L, 5L), refused.problems().stream().map(p -> p.line()).toList());
        assertEquals(List.of(), portfolios.draft(chain.getId()));
        PartnerListReport skipped = bring(bad, true);
        assertEquals(
                "IMPORTED 2 added 2 skipped",
                skipped.outcome() + " " + skipped.added() + " added " + skipped.skipped() + " skipped");
        List<Subcontract> draft = portfolios.draft(chain.getId());
        assertEquals(1, draft.stream().filter(s -> s.getParentId() == null).count());
        assertEquals(PartnerListReport.Outcome.UNCHANGED, bring(bad, true).outcome());
        PartnerListReport again = bring(list.replace(",40,", ",41,"), false);
        assertEquals("0 1 1", again.added() + " " + again.changed() + " " + again.same());
    }

    @Test
    void por10APartnerAnswersTheFactsOfItsOwnPublishedRelationOnly() throws Exception {
        Subcontract reef = addPartner.add(chain.getId(), named("Reef"), terms(1, null, null));
        User contact = users.ofOrganisation(reef.getPartnerId()).get(0);
        stateFacts.state(reef.getId(), 0, paymentDays(30));
        test.actAs(contact);
        assertThrows(NotFound.class, () -> confirmFacts.confirm(reef.getId(), 1, Set.of(Fact.PAYMENT_TERMS)));
        test.actAs(prime);
        publish();
        test.actAs(contact);
        confirmRelation.confirm(prime.getOrganisationId());
        confirmRelation.confirm(prime.getOrganisationId());
        assertEquals(1, portfolios.confirmed(prime.getOrganisationId()));
        confirmFacts.confirm(reef.getId(), 1, Set.of(Fact.PAYMENT_TERMS));
        assertEquals(FactSheet.State.CONFIRMED, paymentTerms(reef));
        disputeFacts.dispute(reef.getId(), 1, Set.of(Fact.PAYMENT_TERMS), "It is 60 days.");
        assertEquals(FactSheet.State.DISPUTED, paymentTerms(reef));
        test.actAs(prime);
        stateFacts.state(reef.getId(), 1, paymentDays(60));
        assertRefused("POR-14", () -> stateFacts.state(reef.getId(), 1, paymentDays(45)));
        assertEquals(FactSheet.State.STATED, paymentTerms(reef));
        test.actAs(contact);
        assertRefused("POR-14", () -> confirmFacts.confirm(reef.getId(), 1, Set.of(Fact.PAYMENT_TERMS)));
    }

    @Test
    void por11AClaimGoesToTheAssessorAndCountsOnceItIsAccepted() throws Exception {
        User left = aPartner();
        test.actAs(left);
        Claim claim = claimRelation.claim(relation(contract.getId()), evidence(), true);
        assertRefused("POR-11", () -> claimRelation.claim(relation(null), evidence(), true));
        assertEquals(List.of(), portfolios.partnersOf(prime.getOrganisationId()));
        test.actAs(assessor);
        decideClaim.decide(claim.getId(), true, "The invoice names both.");
        assertEquals(
                List.of(new ListedPartner(left.getOrganisationId(), 2)),
                portfolios.partnersOf(prime.getOrganisationId()));
        Subcontract listed = portfolios.draft(chain.getId()).get(0);
        test.actAs(prime);
        assertRefused("POR-12", () -> removePartner.remove(listed.getId()));
    }

    @Test
    void por11ThePrimesDraftStaysSilentWhenThePartnerDidNotAgreeAndARefusedClaimIsCounted() throws Exception {
        User left = aPartner();
        test.actAs(left);
        Claim claim = claimRelation.claim(relation(contract.getId()), evidence(), false);
        test.actAs(assessor);
        decideClaim.decide(claim.getId(), true, "The invoice names both.");
        assertEquals(List.of(), portfolios.draft(chain.getId()));
        assertEquals(1, portfolios.partnersOf(prime.getOrganisationId()).size());
        test.actAs(aPartner());
        Claim other = claimRelation.claim(relation(null), evidence(), false);
        test.actAs(assessor);
        decideClaim.decide(other.getId(), false, "The invoice is to somebody else.");
        assertEquals(1, claims.count(prime.getOrganisationId(), ClaimState.REFUSED));
        assertRefused("POR-12", () -> decideClaim.decide(other.getId(), true, "Again"));
        assertNotEquals(null, claims.get(other.getId()).getEvidence());
        assertTrue(claims.get(other.getId()).getEvidenceType().endsWith("pdf"));
    }

    private User aPartner() throws Exception {
        transaction.begin();
        User user = test.user(test.organisation(OrganisationKind.PARTNER, "Left out"), Role.PARTNER);
        transaction.commit();
        return user;
    }

    private ClaimedRelation relation(String contractId) {
        return new ClaimedRelation(
                prime.getOrganisationId(), contractId, "Northern lot", 2, RelationStatus.PRESENT, "Home care");
    }

    private static Evidence evidence() {
        return new Evidence(
                EvidenceKind.INVOICE,
                "Invoice 7",
                "invoice.pdf",
                "%PDF-1.7 invoice".getBytes(StandardCharsets.US_ASCII));
    }

    private FactSheet.State paymentTerms(Subcontract relation) {
        return factSheets
                .of(relation.getId())
                .lines()
                .get(Fact.PAYMENT_TERMS.ordinal())
                .state();
    }

    private static Facts paymentDays(int days) {
        return new Facts(days, null, null, null, null, null, null, null, null, null, null, BigDecimal.ZERO);
    }

    private PartnerListReport bring(String list, boolean skip) {
        return importPartners.importFile(
                chain.getId(), "partners.csv", list.getBytes(StandardCharsets.UTF_8), DateOrder.NOT_STATED, skip);
    }

    private int publish() {
        String fingerprint = readChain.read(chain.getId()).fingerprint();
        return publishChain.publish(chain.getId(), fingerprint, "Reviewed").getNumber();
    }

    private int version(Subcontract relation) {
        return portfolios.subcontract(relation.getId()).getVersion();
    }

    private static PartnerDetails named(String name) {
        return new PartnerDetails(name + " " + UUID.randomUUID(), null, null, true, null);
    }

    private static SubcontractTerms terms(int tier, String share, String parentId) {
        ContactPerson contact = new ContactPerson("Ann", "Director", UUID.randomUUID() + "@reef.example", null);
        BigDecimal percent = share == null ? null : new BigDecimal(share);
        return new SubcontractTerms(
                tier, RelationStatus.PRESENT, "Care", "North", percent, null, null, contact, parentId);
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(Refusal.class, act).rule());
    }
}
