package merlin.payment.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerReader;
import merlin.payment.ledger.Wishes;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import org.junit.jupiter.api.Test;

/** Ledgers from the file to rows and figures, and what goes wrong on the way. */
class LedgerIT extends BringingLedgersIT {
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
}
