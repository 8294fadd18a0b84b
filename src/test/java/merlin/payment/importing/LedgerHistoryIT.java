package merlin.payment.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A ledger again, corrected, carried on in the next one, and taken back (PAY-27, PAY-28). */
class LedgerHistoryIT extends BringingLedgersIT {

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
}
