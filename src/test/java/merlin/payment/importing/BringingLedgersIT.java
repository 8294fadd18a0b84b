package merlin.payment.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.figures.Recount;
import merlin.payment.figures.RulesInForce;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerReader;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.shared.Caller;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A prime that brings its ledgers in, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
abstract class BringingLedgersIT {
    static final String HEADER =
            "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,vcse,received_date,due_date,paid_date,amount,disputed\n";
    static final ReportingPeriod FIRST = period("2025-04-01", "2025-09-30");
    static final ReportingPeriod SECOND = period("2025-10-01", "2026-03-31");

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    Caller caller;

    @Inject
    ReceiveLedger receiveLedger;

    @Inject
    ReadColumns readColumns;

    @Inject
    CheckLedger checkLedger;

    @Inject
    BringInLedger bringInLedger;

    @Inject
    CancelLedger cancelLedger;

    @Inject
    WithdrawLedger withdrawLedger;

    @Inject
    ReadLedger readLedger;

    @Inject
    LedgerWork work;

    @Inject
    EndUnfinished endUnfinished;

    @Inject
    Ledgers ledgers;

    @Inject
    FiguresStore figures;

    @Inject
    Recount recount;

    @Inject
    RulesInForce rules;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    Organisation prime;

    @BeforeEach
    void aPrime() {
        prime = test.organisation(OrganisationKind.PRIME, "Payer");
        asPrime();
    }

    void asPrime() {
        test.actAs(Role.PRIME, prime.getId());
    }

    static ReportingPeriod period(String from, String to) {
        return new ReportingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    void asSystem() {
        caller.isSystem();
    }

    void withdraw(String id) throws Exception {
        withdrawLedger.withdraw(id, "Sent for the wrong days");
        await(id);
        assertEquals(LedgerState.WITHDRAWN, ledgers.get(prime.getId(), id).getState());
    }

    String bring(String file, ReportingPeriod period, boolean skip) throws Exception {
        String id = check(file, period, Wishes.NONE);
        assertEquals(List.of(), readLedger.read(id).findings());
        bringInLedger.bringIn(id, skip);
        await(id);
        Ledger ledger = ledgers.get(prime.getId(), id);
        assertEquals(LedgerState.IMPORTED, ledger.getState(), String.valueOf(ledger.getProblem()));
        return id;
    }

    String check(String file, ReportingPeriod period, Wishes wishes) throws Exception {
        ReceiveLedger.Received received = send(file, period);
        checkLedger.check(received.ledgerId(), wishes);
        await(received.ledgerId());
        return received.ledgerId();
    }

    ReceiveLedger.Received send(String file, ReportingPeriod period) throws Exception {
        return receiveLedger.receive(written(file), "ledger.csv", period.from(), period.to());
    }

    static Path written(String file) throws Exception {
        return Files.writeString(LedgerFolder.folder().resolve("test-" + UUID.randomUUID()), file);
    }

    void await(String id) throws InterruptedException {
        test.until(() -> !readLedger.progress(id).isAtWork());
    }

    Tallies fromTheFile(String file, ReportingPeriod period) throws Exception {
        Path path = written(file);
        Tallies tallies = new LedgerReader(path, Layouts.of(path, Wishes.NONE))
                .read(1, () -> new Tallies(period, rules.thresholds(period.to()), EnumSet.noneOf(Grouping.class)))
                .sinks()
                .get(0);
        Files.delete(path);
        return tallies;
    }

    long count(String condition) throws Exception {
        return value("select count(*) from invoice where prime_id = ? and " + condition);
    }

    long value(String query) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, prime.getId());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Invoices received within the period: deterministic for a seed; the same seed gives the same invoices other days of payment. */
    static String invented(int rows, int seed, ReportingPeriod period) {
        Random random = new Random(seed);
        long days = period.to().toEpochDay() - period.from().toEpochDay();
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            int supplier = random.nextInt(40);
            LocalDate received = period.from().plusDays((long) (random.nextDouble() * days));
            String paid = random.nextInt(12) == 0
                    ? ""
                    : received.plusDays(random.nextInt(90)).toString();
            file.append(i).append(",S").append(supplier).append(",Supplier ").append(supplier);
            file.append(",C").append(i % 3).append(',').append(1 + i % 4).append(',');
            file.append(List.of("micro", "small", "medium", "large").get(supplier % 4))
                    .append(',');
            file.append(supplier % 2 == 0 ? "yes" : "no")
                    .append(',')
                    .append(received)
                    .append(',');
            file.append(random.nextBoolean() ? received.plusDays(30) : "")
                    .append(',')
                    .append(paid)
                    .append(',');
            file.append(random.nextInt(100_000))
                    .append('.')
                    .append(10 + random.nextInt(90))
                    .append(',');
            file.append(random.nextInt(20) == 0 ? "yes" : "").append('\n');
        }
        return file.toString();
    }

    void assertKeptEqualsRows() throws Exception {
        assertKeptEqualsRows(10);
    }

    void assertKeptEqualsRows(int periodsAtLeast) throws Exception {
        var standing =
                ledgers.standing(prime.getId()).stream().map(Ledger::standing).toList();
        List<ReportingPeriod> periods = figures.periods(prime.getId());
        assertTrue(periods.size() >= periodsAtLeast, "periods " + periods);
        for (ReportingPeriod period : periods) {
            transaction.begin();
            PaymentFigures counted = recount.of(prime.getId(), period, standing);
            transaction.commit();
            assertEquals(counted, figures.of(prime.getId(), period).orElseThrow());
        }
    }
}
