package merlin.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.payment.importing.BringInLedger;
import merlin.payment.importing.CheckLedger;
import merlin.payment.importing.LedgerState;
import merlin.payment.importing.Ledgers;
import merlin.payment.importing.ReadLedger;
import merlin.payment.importing.ReceiveLedger;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.ReportingPeriod;
import merlin.portfolio.AddPartner;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.PartnerDetails;
import merlin.portfolio.PublishChain;
import merlin.portfolio.ReadChain;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.StartChain;
import merlin.portfolio.SubcontractTerms;
import merlin.portfolio.SupplyChain;
import merlin.programme.AddContractByHand;
import merlin.programme.AssignPrime;
import merlin.programme.Contract;
import merlin.programme.CreateProgramme;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.BreakdownBy;
import merlin.survey.PlanSurvey;
import merlin.survey.protocol.Dates;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** A prime with a contract of a department and a published chain of two partners, whose ledgers the tests bring in. */
public abstract class PaidChainIT {
    protected static final String HEADER = "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,vcse,"
            + "received_date,due_date,paid_date,amount,disputed\n";
    protected static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    protected static final ReportingPeriod SUMMER = new ReportingPeriod(APRIL, LocalDate.of(2025, 9, 30));

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    protected InServer test;

    @Inject
    protected UserTransaction transaction;

    @Inject
    protected Clock clock;

    @Inject
    Organisations organisations;

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
    ReadChain readChain;

    @Inject
    PublishChain publishChain;

    @Inject
    ReceiveLedger receiveLedger;

    @Inject
    CheckLedger checkLedger;

    @Inject
    BringInLedger bringInLedger;

    @Inject
    ReadLedger readLedger;

    @Inject
    Ledgers ledgers;

    @Inject
    PlanSurvey planSurvey;

    @Resource(lookup = "java:app/jdbc/merlin")
    protected DataSource database;

    protected User prime;
    protected User department;
    protected User reef;
    protected User shoal;
    protected Contract contract;
    /** Register numbers as ledgers have them. */
    protected String reefNumber;

    protected String shoalNumber;

    @BeforeEach
    void aPublishedChain() throws Exception {
        transaction.begin();
        prime = person(OrganisationKind.PRIME, "Prime", Role.PRIME);
        department = person(OrganisationKind.DEPARTMENT, "Department", Role.DEPARTMENT);
        reef = person(OrganisationKind.PARTNER, "Reef", Role.PARTNER);
        shoal = person(OrganisationKind.PARTNER, "Shoal", Role.PARTNER);
        transaction.commit();
        reefNumber = number(reef);
        shoalNumber = number(shoal);
        test.actAs(department);
        String programme = createProgramme.create("Homes", null, null, null).getId();
        contract = addContractByHand.add(
                programme,
                new AddContractByHand.Details(
                        "Home care " + number(prime), null, null, null, null, null, "Prime", number(prime)));
        assignPrime.assign(contract.getId(), contract.getSuppliers().get(0).getId(), number(prime));
        test.actAs(prime);
        SupplyChain chain = startChain.start(contract.getId());
        list(chain, reef);
        list(chain, shoal);
        publishChain.publish(chain.getId(), readChain.read(chain.getId()).fingerprint(), "First");
    }

    protected User person(OrganisationKind kind, String name, Role role) {
        Identifier number = new Identifier(
                "GB-COH", String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999)));
        Organisation organisation = organisations.add(
                new Organisation(UUID.randomUUID().toString(), kind, name + " " + number.number(), Set.of(number)));
        return test.user(organisation, role);
    }

    protected String number(User of) {
        return organisations.get(of.getOrganisationId()).getIdentifiers().get(0).toString();
    }

    private void list(SupplyChain chain, User partner) {
        Organisation of = organisations.get(partner.getOrganisationId());
        addPartner.add(
                chain.getId(),
                new PartnerDetails(of.getName(), of.getIdentifiers().get(0), null, true, null),
                new SubcontractTerms(
                        1,
                        RelationStatus.PRESENT,
                        "Care",
                        "North",
                        null,
                        null,
                        null,
                        new ContactPerson("Ann", "Director", partner.getEmail(), null),
                        null));
    }

    /** One invoice of 100 pounds. @param paid empty for not */
    protected static String row(String number, String supplier, String received, String paid) {
        return number + "," + supplier + ",One,C1,1,small,no," + received + ",," + paid + ",100.00,\n";
    }

    /** The prime brings a ledger of April to September 2025 in, or a corrected one. */
    protected void bring(String... rows) throws Exception {
        test.actAs(prime);
        Path folder = Files.createDirectories(Settings.dataFolder().resolve("ledgers"));
        Path file = Files.writeString(folder.resolve("test-" + UUID.randomUUID()), HEADER + String.join("", rows));
        String id = receiveLedger
                .receive(file, "ledger.csv", SUMMER.from(), SUMMER.to())
                .ledgerId();
        checkLedger.check(id, Wishes.NONE);
        await(id);
        bringInLedger.bringIn(id, false);
        await(id);
        assertEquals(
                LedgerState.IMPORTED, ledgers.get(prime.getOrganisationId(), id).getState());
    }

    private void await(String id) throws InterruptedException {
        test.until(() -> !readLedger.progress(id).isAtWork());
    }

    /** A survey of the prime whose list was fixed and that opened so many days ago. */
    protected String surveyOpenedBefore(int days) throws Exception {
        transaction.begin();
        User lead = person(OrganisationKind.ASSESSMENT_BODY, "Body", Role.LEAD_ASSESSOR);
        transaction.commit();
        test.actAs(lead);
        LocalDate today = MerlinClock.todayUtc(clock);
        String survey = planSurvey.plan(new PlanSurvey.Plan(
                prime.getOrganisationId(),
                "Round",
                "merlin-2018",
                BreakdownBy.NONE,
                Dates.from(today.plusDays(1)),
                null));
        Dates dates = Dates.from(today.minusDays(days));
        run("update survey set state = 'FROZEN' where survey_id = ?", survey);
        run(
                "update survey_plan set opens = '" + dates.opens() + "', answering = '" + dates.answering()
                        + "', collecting_ends = '" + dates.collectingEnds() + "', closes = '" + dates.closes()
                        + "', publication = '" + dates.publication() + "' where survey_id = ?",
                survey);
        return survey;
    }

    /** Takes the survey away again: a descriptor it has none, so no job may meet it. */
    protected void forget(String survey) throws Exception {
        for (String table : new String[] {"survey_key", "survey_plan", "survey"}) {
            run("delete from " + table + " where survey_id = ?", survey);
        }
    }

    protected void run(String sql, Object... arguments) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            statement.executeUpdate();
        }
        transaction.commit();
    }

    protected static void assertRefused(String rule, String key, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(rule + " " + key, refusal.rule() + " " + refusal.messageKey());
    }
}
