package merlin.payment.ledger;

import static merlin.payment.ledger.ALedger.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTest {
    private static final String GOOD = "INV-1,GB-COH-01234567,2026-03-02,2026-03-20,,100.00";

    @Test
    void aRowBecomesAnInvoice() {
        Invoice invoice = ALedger.of(HEADER, GOOD).invoices().get(0);
        assertEquals("INV-1", invoice.number());
        assertEquals("GB-COH-01234567", invoice.supplier().id());
        assertEquals(10_000, invoice.amount());
        assertEquals(AnInvoice.day("2026-03-20"), invoice.settledOn());
        assertEquals("GBP", invoice.currency());
        assertEquals(2, invoice.line());
    }

    @Test
    void everyColumnOfTheFormatIsRead() {
        Invoice invoice = ALedger.of(
                        "scf,intragroup,retention_release_date,retention_amount,basis,vcse,dispute_upheld,dispute_resolved_date,dispute_notified_date,disputed,currency,amount,credit_amount,paid_amount,paid_date,agreed_terms_days,due_date,received_date,invoice_date,supplier_size,tier,contract_id,supplier_name,supplier_id,invoice_id",
                        "yes,no,2027-03-01,5.00,self-bill,yes,no,2026-03-20,2026-03-05,true,EUR,100.00,10.00,85.00,2026-04-01,14,2026-03-16,2026-03-02,2026-02-27,small,Tier 2,C-7,Bright Futures CIC,GB-COH-01234567,INV-1")
                .invoices()
                .get(0);
        assertTrue(invoice.financed());
        assertEquals(500, invoice.retention());
        assertEquals(AnInvoice.day("2027-03-01"), invoice.releasedOn());
        assertEquals("SELF_BILL", invoice.basis().name());
        assertEquals(Boolean.TRUE, invoice.supplier().vcse());
        assertTrue(invoice.undisputed(), "the dispute came to nothing");
        assertEquals("EUR", invoice.currency());
        assertEquals(1_000, invoice.credit());
        assertEquals(14, invoice.termDays());
        assertEquals(AnInvoice.day("2026-03-16"), invoice.dueOn());
        assertEquals(AnInvoice.day("2026-02-27"), invoice.invoicedOn());
        assertEquals("SMALL", invoice.supplier().size().name());
        assertEquals(2, invoice.tier());
        assertEquals("C-7", invoice.contract());
        assertEquals(AnInvoice.day("2026-04-01"), invoice.settledOn());
    }

    @Test
    void pay25RowsNextToEachOtherArePaymentsOfOneInvoice() {
        List<Invoice> invoices = ALedger.of(
                        HEADER,
                        "INV-1,GB-COH-1,2026-03-02,2026-03-20,40.00,100.00",
                        "INV-1,GB-COH-1,2026-03-02,2026-04-20,60.00,100.00",
                        "INV-2,GB-COH-1,2026-03-02,,,50.00")
                .invoices();
        assertEquals(2, invoices.size());
        assertEquals(
                List.of(
                        new Payment(AnInvoice.day("2026-03-20"), 4_000),
                        new Payment(AnInvoice.day("2026-04-20"), 6_000)),
                invoices.get(0).payments());
        assertEquals(Days.NONE, invoices.get(1).settledOn());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INV-1,GB-COH-1,2026-03-02,2026-03-20,,100.00/INV-2,GB-COH-1,2026-03-02,,,50.00/INV-1,GB-COH-1,2026-03-02,2026-03-21,,100.00|4:1 PAY-25 repeated",
                "INV-1,GB-COH-1,2026-03-02,2026-03-20,,100.00/INV-1,GB-COH-1,2026-03-02,2026-03-20,,100.00|2:0 PAY-25 partWithoutPayment; 3:0 PAY-25 partWithoutPayment; 3:0 PAY-25 repeatedRow",
                "INV-1,GB-COH-1,2026-03-02,2026-03-20,50,100/INV-1,GB-COH-1,2026-03-02,2026-03-20,50,100|3:0 PAY-25 repeatedRow",
                "INV-1,GB-COH-1,2026-03-02,2026-03-20,50,100/INV-1,GB-COH-1,2026-03-02,2026-03-21,50,120|3:0 PAY-25 amountDiffers",
                ",GB-COH-1,2026-03-02,,,1|2:1 PAY-22 empty",
                "INV-1,,2026-03-02,,,1|2:2 PAY-22 noSupplier",
                "INV-1,GB-COH-1,,,,1|2:3 PAY-6 noDay",
                "INV-1,GB-COH-1,2026-02-30,,,1|2:3 PAY-23 noDate",
                "INV-1,GB-COH-1,2026-03-02,,5,100|2:4 PAY-3 paidWithoutDay",
                "INV-1,GB-COH-1,2026-03-02,2026-03-05,-5,100|2:5 PAY-3 paidNothing",
                "INV-1,GB-COH-1,2026-03-02,,,|2:6 PAY-24 empty",
                "INV-1,GB-COH-1,2026-03-02,,,ten|2:6 PAY-24 noAmount",
                "INV-1,GB-COH-1,2026-03-02,,,1.005|2:6 PAY-24 unclearAmount",
                "INV-1,GB-COH-1,bad,bad,bad,bad|2:3 PAY-23 noDate; 2:4 PAY-23 noDate; 2:5 PAY-24 noAmount; 2:6 PAY-24 noAmount"
            })
    void whatIsWrongIsToldWithLineAndColumn(String rows, String told) {
        String[] lines = (HEADER + "/" + rows).split("/(?=[A-Z,])");
        assertEquals(told, ALedger.of(lines).rejections());
    }

    @Test
    void pay26NothingOfAnInvoiceIsHandedOnWhenOneOfItsRowsIsWrong() {
        Reading<ALedger.Sink> reading = ALedger.of(
                        HEADER,
                        "INV-1,GB-COH-1,2026-03-02,2026-03-20,50,100",
                        "INV-1,GB-COH-1,2026-03-02,2026-13-21,50,100",
                        GOOD.replace("INV-1", "INV-2"))
                .read(1);
        assertEquals(1, ALedger.invoices(reading).size());
        assertEquals(
                List.of(3L, 1L, 2L),
                List.of(
                        reading.rows().read(),
                        reading.rows().accepted(),
                        reading.rows().rejected()));
    }

    @Test
    void pay25TheFirstOfTwoStays() {
        ALedger ledger = ALedger.of(HEADER, GOOD, GOOD.replace("INV-1", "INV-2"), GOOD.replace("100.00", "90.00"));
        for (int workers : new int[] {1, 2}) {
            Reading<ALedger.Sink> reading = ledger.read(workers);
            assertEquals(
                    List.of(2L, 3L),
                    ALedger.invoices(reading).stream().map(Invoice::line).toList());
            assertEquals(
                    List.of("INV-1", "2", "4"),
                    reading.rows().rejections().get(0).arguments());
        }
    }

    @Test
    void aLineEndInsideQuotationMarksBelongsToTheCell() {
        ALedger ledger = ALedger.of(
                "invoice_id,supplier_name,received_date,amount",
                "INV-1,\"Bright \"\"Futures\"\"\nof Leeds, CIC\",2026-03-02,5",
                "INV-2,5\" Pipes Ltd,2026-03-02,x");
        Reading<ALedger.Sink> reading = ledger.read(1);
        assertEquals(
                "Bright \"Futures\"\nof Leeds, CIC",
                ALedger.invoices(reading).get(0).supplier().name());
        assertEquals("4:4 PAY-24 noAmount", ALedger.told(reading.rows().rejections()), "the line is the file's own");
    }

    @ParameterizedTest(name = "line ends {0}")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsOne(String end) {
        String text = String.join(end, HEADER, GOOD, "", GOOD.replace("INV-1", "INV-2"), "INV-3,,,,,");
        Reading<ALedger.Sink> reading = ALedger.of(text, StandardCharsets.UTF_8).read(1);
        assertEquals(2, ALedger.invoices(reading).size());
        assertEquals(5, reading.rows().rejections().get(0).line());
    }

    @Test
    void pay22ABomIsPassedOverAndWindows1252IsTold() {
        String text =
                String.join("\n", "invoice_id,supplier_name,received_date,amount", "1,Café Léa,2026-03-02,£5.50", "");
        Invoice marked =
                ALedger.of("\uFEFF" + text, StandardCharsets.UTF_8).invoices().get(0);
        assertEquals("Café Léa", marked.supplier().name());
        assertEquals(550, marked.amount());
        Reading<ALedger.Sink> windows =
                ALedger.of(text, Charset.forName("windows-1252")).read(2);
        assertEquals("Café Léa", ALedger.invoices(windows).get(0).supplier().name());
        assertEquals(Layout.WINDOWS, windows.layout().charset());
        assertEquals("payment.ledger.windows", windows.layout().remarks().get(0).messageKey());
    }

    @Test
    void pay22WhereTextIsNotUtf8FarDownTheFileIsReadAgain() {
        String rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "R" + i + ",Partner,2026-03-02,5\n")
                .collect(Collectors.joining());
        Reading<ALedger.Sink> reading = ALedger.of(
                        "invoice_id,supplier_name,received_date,amount\n" + rows + "LAST,Café,2026-03-02,5\n",
                        Charset.forName("windows-1252"))
                .read(2);
        List<Invoice> invoices = ALedger.invoices(reading);
        assertEquals(40_001, invoices.size());
        assertEquals("Café", invoices.get(40_000).supplier().name());
        assertEquals(Layout.WINDOWS, reading.layout().charset());
    }

    @Test
    void onlyTheFirstThousandProblemsAreKeptAndAllAreCounted() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "R" + i + ",P,2026-03-02,x\n")
                .collect(Collectors.joining());
        LedgerRows told = ALedger.of("invoice_id,supplier_name,received_date,amount\n" + rows, StandardCharsets.UTF_8)
                .read(2)
                .rows();
        assertEquals(5_000, told.rejected());
        assertEquals(LedgerRows.MOST_KEPT, told.rejections().size());
        assertEquals(2, told.rejections().get(0).line());
        assertEquals(1_001, told.rejections().get(999).line());
    }

    @Test
    void severalWorkersReadWhatOneReads() {
        Random random = new Random(7);
        StringBuilder text =
                new StringBuilder("invoice_id,supplier_id,supplier_name,received_date,paid_date,paid_amount,amount\n");
        for (int i = 0; i < 60_000; i++) {
            String name = random.nextInt(20) == 0 ? "\"Partner\n\"\"" + i + "\"\"\"" : "Partner " + i % 90;
            int parts = random.nextInt(10) == 0 ? 3 : 1;
            for (int part = 1; part <= parts; part++) {
                String day = random.nextInt(500) == 0 ? "soon" : "2026-03-1" + part;
                text.append("I")
                        .append(random.nextInt(300) == 0 ? 1 : i)
                        .append(",GB-COH-")
                        .append(i % 90)
                        .append(',')
                        .append(name)
                        .append(",2026-03-02,")
                        .append(day)
                        .append(',')
                        .append(parts == 1 ? "" : "10")
                        .append(",30\n");
            }
        }
        ALedger ledger = ALedger.of(text.toString(), StandardCharsets.UTF_8);
        Reading<ALedger.Sink> one = ledger.read(1);
        for (int workers : new int[] {1, 2, 3, 8}) {
            LedgerReader reader =
                    new LedgerReader(ledger.file, ledger.layout()).inBlocksOf(workers == 8 ? 1 << 20 : 200);
            Reading<ALedger.Sink> several = reader.read(workers, ALedger.Sink::new);
            assertEquals(
                    ALedger.told(one.rows().rejections()),
                    ALedger.told(several.rows().rejections()));
            assertEquals(one.rows().accepted(), several.rows().accepted());
            assertTrue(ALedger.invoices(one).equals(ALedger.invoices(several)), workers + " workers");
        }
        assertTrue(one.rows().rejected() > 300, "some rows are wrong");
    }

    @Test
    void whatTheWatcherThrowsEndsTheReading() {
        ALedger ledger = ALedger.of(HEADER, GOOD);
        LedgerReader watched = new LedgerReader(ledger.file, ledger.layout()).watched(bytes -> {
            throw new CancellationException();
        });
        assertThrows(CancellationException.class, () -> watched.read(2, ALedger.Sink::new));
    }

    @Test
    void pay22AQuotationMarkThatNeverClosesIsToldWithItsLine() {
        String text = HEADER + "\n" + GOOD + "\nINV-2,\"GB-COH-1,2026-03-02,,,5\n" + (GOOD + "\n").repeat(50_000);
        ALedger ledger = ALedger.of(text, StandardCharsets.UTF_8);
        UnreadableLedger refused = assertThrows(UnreadableLedger.class, () -> ledger.read(2));
        assertEquals("payment.ledger.rowTooLong", refused.findings().get(0).messageKey());
        assertEquals(List.of("3"), refused.findings().get(0).arguments());
    }
}
