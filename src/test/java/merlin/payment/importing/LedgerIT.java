package merlin.payment.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.ArrayList;
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

/** Ledgers from the file to rows and figures, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
    private static final String HEADER =
            "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,vcse,received_date,due_date,paid_date,amount,disputed\n";
    private static final ReportingPeriod FIRST = period("2025-04-01", "2025-09-30");
    private static final ReportingPeriod SECOND = period("2025-10-01", "2026-03-31");

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

    private Organisation prime;

    @BeforeEach
    void aPrime() {
        prime = test.organisation(OrganisationKind.PRIME, "Payer");
        asPrime();
    }

    private void asPrime() {
        test.actAs(Role.PRIME, prime.getId());
    }

    private static ReportingPeriod period(String from, String to) {
        return new ReportingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    // ---- a ledger comes in

    @Test
    void pay26ASoundLedgerIsBroughtInWholeWithItsFigures() throws Exception {
        String file = invented(300, 1, FIRST);
        String id = bring(file, FIRST, false);
        Ledger ledger = ledgers.get(prime.getId(), id);
        assertEquals(LedgerState.IMPORTED, ledger.getState());
        assertEquals(300, ledger.getInvoices());
        assertEquals(300, count("outdated = 0"));
        PaymentFigures kept = figures.of(prime.getId(), FIRST).orElseThrow();
        assertEquals(fromTheFile(file, FIRST).metrics(rules.rates(FIRST.to())), kept.metrics());
        assertTrue(kept.complete());
        assertEquals(List.of(id), kept.ledgers());
        assertFalse(figures.of(prime.getId(), period("2025-07-01", "2025-12-31"))
                .orElseThrow()
                .complete());
    }

    @Test
    void keptFiguresEqualThoseWorkedOutFromTheRowsForEveryStandardPeriod() throws Exception {
        bring(invented(400, 2, FIRST), FIRST, false);
        bring(invented(400, 3, SECOND), SECOND, false);
        bring(invented(350, 4, FIRST), FIRST, false);
        assertKeptEqualsRows();
    }

    private void assertKeptEqualsRows() throws Exception {
        assertKeptEqualsRows(10);
    }

    private void assertKeptEqualsRows(int periodsAtLeast) throws Exception {
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

    @Test
    void theWorstSuppliersHaveTheMostLateInvoicesAndAreAtMostTwenty() throws Exception {
        bring(invented(900, 5, FIRST), FIRST, false);
        PaymentFigures kept = figures.of(prime.getId(), FIRST).orElseThrow();
        assertEquals(PaymentFigures.MOST_SUPPLIERS, kept.worstSuppliers().size());
        List<Long> late = kept.worstSuppliers().stream()
                .map(s -> s.metrics().statutoryOnTime().of()
                        - s.metrics().statutoryOnTime().count())
                .toList();
        assertEquals(late.stream().sorted((a, b) -> Long.compare(b, a)).toList(), late);
        assertEquals(4, kept.groups().stream().map(g -> g.by()).distinct().count());
    }

    // ---- problems

    @Test
    void pay26OneWrongRowStopsAllUnlessItIsToBeLeftOut() throws Exception {
        String file = HEADER + "1,S1,One,C,1,small,no,2025-04-02,,2025-04-20,100.00,\n"
                + "2,S1,One,C,1,small,no,31/31/2025,,,1,\n" + "3,S1,One,C,1,small,no,2025-04-02,,,12.345,\n";
        String id = check(file, FIRST, Wishes.NONE);
        ReadLedger.Checked checked = readLedger.read(id);
        assertEquals(LedgerState.CHECKED, checked.ledger().getState());
        assertEquals(2, checked.ledger().getRowsRejected());
        assertEquals(
                List.of(3L, 4L), checked.findings().stream().map(f -> f.line()).toList());
        assertEquals(
                "PAY-26",
                assertThrows(Refusal.class, () -> bringInLedger.bringIn(id, false))
                        .rule());
        bringInLedger.bringIn(id, true);
        await(id);
        assertEquals(LedgerState.IMPORTED, ledgers.get(prime.getId(), id).getState());
        assertEquals(1, count("outdated = 0"));
    }

    @Test
    void pay23UnclearDatesAreAskedAboutAndTheAnswerIsKeptForTheNextFile() throws Exception {
        String file = "Invoice No;Vendor;Received On;Amount\n1;One;3/4/2025;10\n2;One;5/4/2025;10\n";
        String id = send(file, FIRST).ledgerId();
        ReadColumns.Columns read = readColumns.read(id);
        assertTrue(read.preview().isOrderAsked());
        Wishes said = new Wishes(
                java.util.Map.of(merlin.payment.ledger.LedgerColumn.AMOUNT, "Amount"),
                merlin.payment.ledger.DateOrder.DAY_FIRST);
        checkLedger.check(id, said);
        await(id);
        bringInLedger.bringIn(id, false);
        await(id);
        assertEquals(LedgerState.IMPORTED, ledgers.get(prime.getId(), id).getState());
        ReadColumns.Columns next =
                readColumns.read(send(file.replace("2025", "2024"), period("2024-04-01", "2024-09-30"))
                        .ledgerId());
        assertTrue(next.remembered());
        assertTrue(next.preview().isReady());
    }

    @Test
    void pay22WhatIsNoLedgerIsToldAndNothingIsStored() throws Exception {
        String id = check("%PDF-1.4 not a ledger", FIRST, Wishes.NONE);
        assertEquals(1, readLedger.read(id).findings().size());
        assertThrows(Refusal.class, () -> bringInLedger.bringIn(id, true));
        assertEquals(0, count("1 = 1"));
    }

    // ---- again, corrected, carried on

    @Test
    void pay27TheSameFileAgainChangesNothing() throws Exception {
        String file = invented(50, 6, FIRST);
        String id = bring(file, FIRST, false);
        ReceiveLedger.Received again = send(file, FIRST);
        assertTrue(again.unchanged());
        assertEquals(id, again.ledgerId());
        assertEquals(1, ledgers.ofPrime(prime.getId()).size());
        assertEquals(50, count("1 = 1"));
    }

    @Test
    void pay28ACorrectedFileReplacesItsPeriodAndKeepsWhatWasThere() throws Exception {
        String first = bring(invented(60, 7, FIRST), FIRST, false);
        String second = bring(invented(40, 8, FIRST), FIRST, false);
        assertEquals(LedgerState.REPLACED, ledgers.get(prime.getId(), first).getState());
        assertEquals(second, ledgers.get(prime.getId(), first).getReplacedBy());
        assertEquals(40, count("outdated = 0"));
        assertEquals(60, count("outdated <> 0"));
        assertEquals(
                List.of(second), figures.of(prime.getId(), FIRST).orElseThrow().ledgers());
        assertEquals(
                40, figures.of(prime.getId(), FIRST).orElseThrow().metrics().invoices());
    }

    @Test
    void pay28APeriodThatOverlapsInPartIsRefusedAndOneThatCoversReplaces() throws Exception {
        bring(invented(20, 9, FIRST), FIRST, false);
        Refusal refused =
                assertThrows(Refusal.class, () -> send(invented(20, 10, FIRST), period("2025-06-01", "2025-12-31")));
        assertEquals("PAY-28", refused.rule());
        bring(invented(30, 11, FIRST), period("2025-04-01", "2026-03-31"), false);
        assertEquals(1, ledgers.standing(prime.getId()).size());
        assertEquals(30, count("outdated = 0"));
    }

    @Test
    void anInvoiceThatWasOpenAndComesAgainIsTheSameInvoice() throws Exception {
        bring(
                HEADER + "7,S1,One,C,1,small,no,2025-09-20,,,100.00,\n8,S1,One,C,1,small,no,2025-09-21,,,50.00,\n",
                FIRST,
                false);
        String later = bring(HEADER + "7,S1,One,C,1,small,no,2025-09-20,,2025-10-15,100.00,\n", SECOND, false);
        assertEquals(1, ledgers.get(prime.getId(), later).getCarriedOn());
        assertEquals(2, count("outdated = 0"));
        assertEquals(
                1, figures.of(prime.getId(), SECOND).orElseThrow().metrics().settled());
        assertEquals(
                1,
                figures.of(prime.getId(), SECOND)
                        .orElseThrow()
                        .metrics()
                        .openAgeing()
                        .all());
        assertEquals(
                2,
                figures.of(prime.getId(), FIRST)
                        .orElseThrow()
                        .metrics()
                        .openAgeing()
                        .all());
        assertKeptEqualsRows();
    }

    @Test
    void aCorrectedEarlierFileLeavesTheLaterStatementStanding() throws Exception {
        bring(HEADER + "7,S1,One,C,1,small,no,2025-09-20,,,100.00,\n", FIRST, false);
        bring(HEADER + "7,S1,One,C,1,small,no,2025-09-20,,2025-10-15,100.00,\n", SECOND, false);
        bring(HEADER + "7,S1,One,C,1,small,no,2025-09-19,,,100.00,\n", FIRST, false);
        assertEquals(1, count("outdated = 0"));
        assertEquals(1, count("outdated = 0 and settled_on is not null"));
        assertKeptEqualsRows();
    }

    @Test
    void whatOnlyAReplacedFileHadTakenOverCountsAgain() throws Exception {
        bring(HEADER + "7,S1,One,C,1,small,no,2025-09-20,,,100.00,\n", FIRST, false);
        bring(HEADER + "7,S1,One,C,1,small,no,2025-09-20,,2025-10-15,100.00,\n", SECOND, false);
        bring(HEADER + "9,S1,One,C,1,small,no,2025-11-20,,,10.00,\n", SECOND, false);
        assertEquals(2, count("outdated = 0"));
        assertEquals(1, count("outdated = 0 and number = '7' and settled_on is null"));
        assertKeptEqualsRows();
    }

    @Test
    void pay28AWithdrawnLedgerNoLongerCountsAndItsPeriodIsFreeAgain() throws Exception {
        String wrong = bring(invented(30, 11, FIRST), period("2025-04-01", "2026-03-31"), false);
        assertThrows(Refusal.class, () -> send(invented(20, 9, FIRST), FIRST));
        for (String why : List.of("", " ", "x".repeat(501))) {
            Refusal refused = assertThrows(Refusal.class, () -> withdrawLedger.withdraw(wrong, why));
            assertEquals("PAY-28", refused.rule());
        }
        withdraw(wrong);
        assertEquals(
                "Sent for the wrong days", ledgers.get(prime.getId(), wrong).getWithdrawnWhy());
        assertEquals(0, count("outdated = 0"));
        assertEquals(List.of(), figures.periods(prime.getId()));
        assertThrows(Refusal.class, () -> withdrawLedger.withdraw(wrong, "again"));
        bring(invented(20, 9, FIRST), FIRST, false);
        assertEquals(20, count("outdated = 0"));
        assertEquals(
                1,
                value("select count(*) from audit_entry where what = 'LedgerWithdrawn' and about = '" + wrong
                        + "' and about <> ?"));
    }

    @Test
    void whatOnlyAWithdrawnLedgerHadTakenOverCountsAgain() throws Exception {
        bring(
                HEADER + "7,S1,One,C,1,small,no,2025-09-20,,,100.00,\n8,S1,One,C,1,small,no,2025-09-21,,,50.00,\n",
                FIRST,
                false);
        String later = bring(HEADER + "7,S1,One,C,1,small,no,2025-09-22,,2025-10-15,100.00,\n", SECOND, false);
        withdraw(later);
        assertEquals(2, count("outdated = 0"));
        assertEquals(1, count("outdated = 0 and number = '7' and settled_on is null"));
        assertEquals(1, ledgers.standing(prime.getId()).size());
        assertKeptEqualsRows(4);
    }

    @Test
    void aWithdrawalThatIsCutOffLeavesTheLedgerStanding() throws Exception {
        String id = bring(invented(40, 17, FIRST), FIRST, false);
        PaymentFigures before = figures.of(prime.getId(), FIRST).orElseThrow();
        transaction.begin();
        ledgers.find(id).orElseThrow().withdraw("Cut off");
        transaction.commit();
        asSystem();
        Progress progress = new Progress(ImportStep.WITHDRAW);
        progress.cancel();
        assertThrows(Progress.Cancelled.class, () -> work.withdraw(id, "somebody", progress));
        endUnfinished.end();
        asPrime();
        Ledger ledger = ledgers.get(prime.getId(), id);
        assertEquals(LedgerState.IMPORTED, ledger.getState());
        assertEquals("payment.withdraw.notDone", ledger.getProblem());
        assertNull(ledger.getWithdrawnWhy());
        assertEquals(40, count("outdated = 0"));
        assertEquals(before, figures.of(prime.getId(), FIRST).orElseThrow());
        withdraw(id);
    }

    @Test
    void manyReplacementsAndWithdrawalsAtRandomKeepEachInvoiceOnceAndFiguresRight() throws Exception {
        Random random = new Random(20260302);
        List<ReportingPeriod> periods =
                List.of(FIRST, SECOND, period("2025-04-01", "2026-03-31"), period("2025-04-01", "2025-06-30"));
        int brought = 0;
        for (int i = 0; i < 12; i++) {
            ReportingPeriod period = periods.get(random.nextInt(periods.size()));
            List<Ledger> standing = ledgers.standing(prime.getId());
            if (standing.size() > 1 && random.nextInt(3) == 0) {
                withdraw(standing.get(random.nextInt(standing.size())).getId());
            }
            try {
                bring(invented(30, random.nextInt(4), period), period, false);
                brought++;
            } catch (Refusal refused) { // it overlaps in part, or the very same file stands
                assertTrue(List.of("PAY-28", "PAY-26").contains(refused.rule()), refused.rule());
            }
        }
        assertTrue(brought > 2);
        assertEquals(
                0,
                value("select count(*) from (select number from invoice where prime_id = ? and outdated = 0 "
                        + "group by supplier_key, number having count(*) > 1) twice"));
        assertKeptEqualsRows();
    }

    // ---- what goes wrong

    @Test
    void aFaultWhileItIsBroughtInLeavesNothing() throws Exception {
        bring(invented(40, 12, FIRST), FIRST, false);
        PaymentFigures before = figures.of(prime.getId(), FIRST).orElseThrow();
        String id = check(invented(500, 13, FIRST), FIRST, Wishes.NONE);
        for (ImportStep at : List.of(ImportStep.WRITE, ImportStep.FIGURES)) {
            transaction.begin();
            ledgers.find(id).orElseThrow().bringIn(false);
            transaction.commit();
            Progress broken = new Progress(ImportStep.WRITE) {
                @Override
                void rows(long done) {
                    if (step() == at) throw new IllegalStateException("broken on purpose");
                }

                @Override
                void stopIfCancelled() {
                    if (step() == at) throw new IllegalStateException("broken on purpose");
                }
            };
            asSystem();
            assertThrows(IllegalStateException.class, () -> work.bringIn(id, "somebody", broken));
            endUnfinished.end(id, LedgerState.NOT_DONE, "payment.import.failed");
            asPrime();
            assertEquals(LedgerState.NOT_DONE, ledgers.get(prime.getId(), id).getState());
            assertEquals(40, count("1 = 1"));
            assertEquals(before, figures.of(prime.getId(), FIRST).orElseThrow());
            checkLedger.check(id, Wishes.NONE);
            await(id);
        }
        bringInLedger.bringIn(id, false);
        await(id);
        assertEquals(500, count("outdated = 0"));
    }

    @Test
    void workThatTheProgramsEndCutOffIsFoundAndTold() throws Exception {
        String id = check(invented(40, 14, FIRST), FIRST, Wishes.NONE);
        transaction.begin();
        ledgers.find(id).orElseThrow().bringIn(false);
        transaction.commit();
        asSystem();
        endUnfinished.end();
        asPrime();
        Ledger ledger = ledgers.get(prime.getId(), id);
        assertEquals(LedgerState.NOT_DONE, ledger.getState());
        assertEquals("payment.import.interrupted", ledger.getProblem());
        assertEquals(0, count("1 = 1"));
    }

    @Test
    void aStoppedLedgerLeavesNothing() throws Exception {
        String id = check(invented(40, 15, FIRST), FIRST, Wishes.NONE);
        transaction.begin();
        ledgers.find(id).orElseThrow().bringIn(false);
        ledgers.askToCancel(id);
        transaction.commit();
        Progress progress = new Progress(ImportStep.WRITE);
        assertTrue(ledgers.told(id, progress));
        progress.cancel();
        asSystem();
        assertThrows(Progress.Cancelled.class, () -> work.bringIn(id, "somebody", progress));
        asPrime();
        assertEquals(0, count("1 = 1"));
    }

    @Test
    void aPrimeSeesItsOwnLedgersOnly() throws Exception {
        String id = bring(invented(10, 16, FIRST), FIRST, false);
        test.actAs(
                Role.PRIME, test.organisation(OrganisationKind.PRIME, "Other").getId());
        assertThrows(NotFound.class, () -> readLedger.read(id));
        assertThrows(NotFound.class, () -> cancelLedger.cancel(id));
        assertThrows(NotFound.class, () -> withdrawLedger.withdraw(id, "not mine"));
        assertThrows(NotFound.class, () -> checkLedger.check(id, Wishes.NONE));
    }

    @Test
    void registerNumbersAreKeptAsAccountsHaveThem() throws Exception {
        bring(
                HEADER
                        + "1,gb-coh-1234567,One,C,1,small,no,2025-04-02,,,100.00,\n2,V-77,Two,C,1,small,no,2025-04-02,,,1.00,\n",
                FIRST,
                false);
        assertEquals(1, count("supplier_register = 'GB-COH-01234567'"));
        assertEquals(1, count("supplier_register is null and supplier_id = 'V-77'"));
    }

    @Test
    void everythingOfAnInvoiceIsTheSameWhenItIsReadFromItsRow() throws Exception {
        String file =
                "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,vcse,invoice_date,received_date,due_date,"
                        + "agreed_terms_days,paid_date,paid_amount,amount,credit_amount,currency,disputed,dispute_notified_date,dispute_resolved_date,"
                        + "dispute_upheld,basis,retention_amount,retention_release_date,intragroup,scf\n"
                        + "1,S1,\"Ñandú, \"\"A\"\" Ltd\",C1,2,micro,yes,2025-04-01,2025-04-03,2025-05-01,28,2025-05-02,60,100,10,GBP,yes,2025-04-05,2025-04-20,no,claim,5,2025-12-01,no,yes\n"
                        + "1,S1,\"Ñandú, \"\"A\"\" Ltd\",C1,2,micro,yes,2025-04-01,2025-04-03,2025-05-01,28,2025-06-02,25,100,10,GBP,yes,2025-04-05,2025-04-20,no,claim,5,2025-12-01,no,yes\n"
                        + "2,,Only a name,,,,,2025-04-01,,,,,,-20,,EUR,,,,,self-bill,,,yes,\n";
        bring(file, FIRST, false);
        List<merlin.payment.invoice.Invoice> expected = new ArrayList<>();
        Path path = written(file);
        new LedgerReader(path, Layouts.of(path, Wishes.NONE))
                .read(1, () -> (java.util.function.Consumer<merlin.payment.invoice.Invoice>) expected::add);
        Files.delete(path);
        List<merlin.payment.invoice.Invoice> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select "
                        + merlin.payment.rows.InvoiceColumns.READ + " from invoice where prime_id = ? order by id")) {
            select.setString(1, prime.getId());
            try (ResultSet row = select.executeQuery()) {
                var columns = new merlin.payment.rows.InvoiceColumns();
                while (row.next()) kept.add(columns.invoice(row));
            }
        }
        assertEquals(expected, kept);
    }

    // ---- helpers

    private void asSystem() {
        caller.isSystem();
    }

    private void withdraw(String id) throws Exception {
        withdrawLedger.withdraw(id, "Sent for the wrong days");
        await(id);
        assertEquals(LedgerState.WITHDRAWN, ledgers.get(prime.getId(), id).getState());
    }

    private String bring(String file, ReportingPeriod period, boolean skip) throws Exception {
        String id = check(file, period, Wishes.NONE);
        assertEquals(List.of(), readLedger.read(id).findings());
        bringInLedger.bringIn(id, skip);
        await(id);
        Ledger ledger = ledgers.get(prime.getId(), id);
        assertEquals(LedgerState.IMPORTED, ledger.getState(), String.valueOf(ledger.getProblem()));
        return id;
    }

    private String check(String file, ReportingPeriod period, Wishes wishes) throws Exception {
        ReceiveLedger.Received received = send(file, period);
        checkLedger.check(received.ledgerId(), wishes);
        await(received.ledgerId());
        return received.ledgerId();
    }

    private ReceiveLedger.Received send(String file, ReportingPeriod period) throws Exception {
        return receiveLedger.receive(written(file), "ledger.csv", period.from(), period.to());
    }

    private static Path written(String file) throws Exception {
        return Files.writeString(LedgerFolder.folder().resolve("test-" + UUID.randomUUID()), file);
    }

    private void await(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (readLedger.progress(id).step() == null) return;
            Thread.sleep(50);
        }
        throw new AssertionError("still at work: " + readLedger.progress(id));
    }

    private Tallies fromTheFile(String file, ReportingPeriod period) throws Exception {
        Path path = written(file);
        Tallies tallies = new LedgerReader(path, Layouts.of(path, Wishes.NONE))
                .read(1, () -> new Tallies(period, rules.thresholds(period.to()), EnumSet.noneOf(Grouping.class)))
                .sinks()
                .get(0);
        Files.delete(path);
        return tallies;
    }

    private long count(String condition) throws Exception {
        return value("select count(*) from invoice where prime_id = ? and " + condition);
    }

    private long value(String query) throws Exception {
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
    private static String invented(int rows, int seed, ReportingPeriod period) {
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
}
