package merlin.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {
    private static final String SAMPLE =
            "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate";

    @Test
    void pay22ColumnsAreFoundByTheNamesThatLedgersUse() {
        Layout layout = ALedger.of(
                        SAMPLE, "391,0379-NEVHP,4/6/2013,0611365,1/2/2013,2/1/2013,55.94,No,1/15/2013,Paper,13,0")
                .layout();
        assertEquals(
                Map.of(
                        LedgerColumn.SUPPLIER_ID, 1,
                        LedgerColumn.INVOICE_ID, 3,
                        LedgerColumn.INVOICE_DATE, 4,
                        LedgerColumn.DUE_DATE, 5,
                        LedgerColumn.AMOUNT, 6,
                        LedgerColumn.DISPUTED, 7,
                        LedgerColumn.PAID_DATE, 8),
                layout.places());
        assertEquals(DateOrder.MONTH_FIRST, layout.dates(), "1/15/2013 decides it");
        assertEquals(
                List.of("month/day/year", "1/15/2013"), layout.remarks().get(0).arguments());
    }

    @Test
    void pay22AWishNamesAColumnThatWeWouldNotFind() {
        ALedger ledger = ALedger.of("Ref,Lieferant,Eingang,Betrag", "1,GB-COH-1,2026-03-02,5");
        Wishes wishes = new Wishes(
                Map.of(
                        LedgerColumn.INVOICE_ID, "Ref",
                        LedgerColumn.SUPPLIER_ID, "Lieferant",
                        LedgerColumn.RECEIVED_DATE, "Eingang",
                        LedgerColumn.AMOUNT, "Betrag"),
                null);
        assertTrue(Layouts.preview(ledger.file, wishes).isReady());
        assertEquals(
                "1:0 PAY-22 columnMissing; 1:0 PAY-22 columnMissing; 1:0 PAY-22 columnMissing; 1:0 PAY-22 columnMissing",
                ALedger.told(Layouts.preview(ledger.file, Wishes.NONE).findings()));
        Wishes mistaken = new Wishes(Map.of(LedgerColumn.AMOUNT, "Netto"), null);
        assertTrue(
                ALedger.told(Layouts.preview(ledger.file, mistaken).findings()).startsWith("1:0 PAY-22 noSuchHeader"));
    }

    @ParameterizedTest(name = "PAY-23: {0}: {1}")
    @CsvSource({
        "2026-03-02 2026-04-03, ISO_ONLY",
        "2/3/2026 25/3/2026, DAY_FIRST",
        "2/3/2026 3/25/2026, MONTH_FIRST",
        "2 Mar 2026 3 Apr 2026, ISO_ONLY",
        "5/5/2026 6/6/2026, ISO_ONLY"
    })
    void theOrderOfDatesIsFoundOut(String dates, DateOrder order) {
        String[] two = dates.split("(?<=2026) ");
        String first = two.length == 2 ? two[0] : dates.substring(0, 10);
        String second = two.length == 2 ? two[1] : dates.substring(11);
        Layout layout = ALedger.of(
                        "invoice_id,supplier_id,received_date,amount", "1,S," + first + ",5", "2,S," + second + ",5")
                .layout();
        assertEquals(order, layout.dates());
    }

    @Test
    void pay23WhenNothingDecidesTheOrderAPersonIsAsked() {
        ALedger ledger = ALedger.of("invoice_id,supplier_id,received_date,amount", "1,S,3/4/2026,5");
        Preview preview = Layouts.preview(ledger.file, Wishes.NONE);
        assertTrue(preview.isOrderAsked());
        assertFalse(preview.isReady());
        assertEquals("2:3 PAY-23 datesUnclear", ALedger.told(preview.findings()));
        assertEquals(
                DateOrder.DAY_FIRST,
                Layouts.of(ledger.file, new Wishes(Map.of(), DateOrder.DAY_FIRST))
                        .dates());
    }

    @Test
    void pay23TheDateThatDecidesMayStandFarDown() {
        String rows = "1,S,3/4/2026,5\n".repeat(200_000);
        ALedger ledger = ALedger.of(
                "invoice_id,supplier_id,received_date,amount\n" + rows + "2,S,25/4/2026,5\n", StandardCharsets.UTF_8);
        assertEquals(DateOrder.DAY_FIRST, ledger.layout().dates());
    }

    @Test
    void pay23DatesOfBothOrdersAreToldNotGuessed() {
        ALedger ledger = ALedger.of(
                "invoice_id,supplier_id,received_date,amount", "1,S,25/4/2026,5", "2,S,4/25/2026,5", "3,S,3/4/2026,5");
        assertEquals(
                "2:3 PAY-23 datesMixed.day; 3:3 PAY-23 datesMixed.month",
                ALedger.told(Layouts.preview(ledger.file, Wishes.NONE).findings()));
    }

    @ParameterizedTest(name = "PAY-22: separated by {0}")
    @CsvSource({"semicolon, ;", "tab, '\t'", "comma, ','"})
    void theSeparatorIsFoundOut(String name, char separator) {
        String header = "invoice_id,supplier_id,received_date,amount".replace(',', separator);
        assertEquals(
                separator,
                ALedger.of(header, "1,S,2026-03-02,5".replace(',', separator))
                        .layout()
                        .separator());
    }

    @ParameterizedTest(name = "PAY-22: {1}")
    @CsvSource({"'', noRows", "PK\u0003\u0004xx, spreadsheet", "%PDF-1.7, pdf", "'\n\n', noRows"})
    void whatIsNoTableIsToldPlainly(String content, String key) {
        ALedger ledger = ALedger.of(content, StandardCharsets.UTF_8);
        UnreadableLedger refused = assertThrows(UnreadableLedger.class, ledger::layout);
        assertEquals("payment.ledger." + key, refused.findings().get(0).messageKey());
    }

    @Test
    void pay22WhatHoldsZeroBytesIsNoText() {
        ALedger ledger = ALedger.of(new byte[] {'a', ',', 'b', 0, 'c', '\n'});
        assertEquals(
                "payment.ledger.notText",
                assertThrows(UnreadableLedger.class, ledger::layout)
                        .findings()
                        .get(0)
                        .messageKey());
    }

    @Test
    void pay22AFileInUtf16IsToldPlainly() {
        ALedger ledger = ALedger.of("\uFEFFinvoice_id", StandardCharsets.UTF_16LE);
        assertEquals(
                "payment.ledger.utf16",
                assertThrows(UnreadableLedger.class, ledger::layout)
                        .findings()
                        .get(0)
                        .messageKey());
    }
}
