package merlin.report.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import merlin.payment.metrics.PaymentMetrics;
import merlin.report.document.Block;
import merlin.report.document.Block.Figure;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;
import merlin.report.document.PdfForm;
import merlin.report.payment.PaymentFacts.Reader;
import merlin.shared.Json;
import merlin.shared.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentReportTest {
    private final PaymentFacts ours = ALedgersFigures.facts(Reader.PRIME);
    private final PaymentFacts theirs = ALedgersFigures.facts(Reader.EVERYBODY);
    private final Document own = PaymentReport.of(ours);
    private final Document open = PaymentReport.of(theirs);

    @Test
    void thereAreAlwaysTenSectionsInThisOrder() {
        List<String> headings = List.of(
                "1. In short",
                "2. How long payment took",
                "3. Over time",
                "4. What is still unpaid",
                "5. Where it is slow",
                "6. What the law and the codes ask",
                "7. What late payment costs",
                "8. Beside other companies",
                "9. Beside its own published report",
                "10. Method");
        Document nothing = PaymentReport.of(ALedgersFigures.facts(Reader.EVERYBODY, List.of()));
        for (Document report : List.of(own, open, nothing)) {
            assertEquals(
                    headings,
                    report.sections().stream().map(Document.Section::heading).toList());
            assertTrue(report.sections().stream().noneMatch(s -> s.blocks().isEmpty()));
            PdfForm.of(report);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            law-on-time       | 24%
            paid-1-30         | 25%
            median-days       | 39 days
            average-days      | 41.0 days
            open-over-30      | 6
            receipt-estimated | 0%
            """)
    void theGoldenLedgerGivesTheseFigures(String id, String printed) {
        assertEquals(printed, figure(own, id).value().text());
        assertEquals(printed, figure(open, id).value().text());
    }

    @Test
    void theNumbersAreThoseOfTheMetrics() {
        PaymentMetrics figures = ours.figures();
        assertEquals(figures.averageDays(), figure(own, "average-days").value().number());
        assertEquals(
                BigDecimal.valueOf(figures.statutoryOnTime().count()),
                figure(own, "law-on-time").value().number());
        assertEquals(
                BigDecimal.valueOf(figures.statutoryOnTime().of()),
                figure(own, "law-on-time").of());
        assertEquals(
                figures.interest().owed(), figure(own, "interest-owed").value().number());
    }

    @Test
    void pay7TheAverageNeverStandsWithoutWhatIsStillUnpaid() {
        assertTrue(figure(own, "average-days").period().contains("unpaid for more than 30 days, so not in it: 6"));
        for (Document report : List.of(own, open)) {
            for (Document.Section section : report.sections()) {
                String words = Json.write(section);
                if (words.contains("\"average\",\"title\"") && section.id().equals("over-time"))
                    assertTrue(words.contains("Unpaid for more than 30 days at the end"));
            }
        }
    }

    @Test
    void rep1EveryFigureStandsInAllFourForms() throws IOException {
        for (Document report : List.of(own, open)) {
            String page = Jsoup.parse(HtmlForm.sections(report)).text();
            String json = Json.write(report);
            String csv = new String(PaymentReport.csv(report), StandardCharsets.UTF_8);
            String paper;
            try (PDDocument pdf = Loader.loadPDF(PdfForm.of(report))) {
                paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
            for (Document.Section section : report.sections().subList(0, 9)) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Figures figures)
                        figures.items().forEach(f -> inAll(f.value(), page, json, csv, paper));
                    if (block instanceof Block.Table table)
                        table.rows().stream()
                                .flatMap(List::stream)
                                .filter(c -> c.number() != null)
                                .forEach(c -> inAll(c, page, json, csv, paper));
                }
            }
        }
    }

    private static void inAll(Block.Cell cell, String page, String json, String csv, String paper) {
        assertTrue(page.contains(cell.text()), "page: " + cell.text());
        assertTrue(json.contains(cell.text()), "json: " + cell.text());
        assertTrue(csv.contains(cell.text()), "csv: " + cell.text());
        assertTrue(paper.contains(cell.text()), "pdf: " + cell.text());
    }

    @Test
    void rep1TheSameFactsGiveTheSameBytes() {
        Document again = PaymentReport.of(ALedgersFigures.facts(Reader.PRIME));
        assertEquals(Json.write(own), Json.write(again));
        assertEquals(Sha256.of(PdfForm.of(own)), Sha256.of(PdfForm.of(again)));
        assertEquals(Sha256.of(PaymentReport.csv(own)), Sha256.of(PaymentReport.csv(again)));
    }

    @Test
    void rep6TheReportPrintsTheFingerprintOfItsCsv() {
        assertTrue(Json.write(open.section(10)).contains(Sha256.of(PaymentReport.csv(open))));
    }

    @Test
    void pay15InPublicNoPartnerIsNamedAndNoMonthShown() {
        assertTrue(Json.write(own).contains("P12"));
        assertTrue(Json.write(own).contains("\"months\""));
        String said = Json.write(open);
        assertFalse(said.contains("P12"));
        assertFalse(said.contains("\"months\""));
        assertFalse(said.contains("\"suppliers\""));
    }

    /** North has four partners and is hidden; West has three; so South goes too, or the two would be the whole less South. */
    @Test
    void pay15AGroupOfTooFewTakesOneMoreOfItsKindWithIt() {
        Block.Table contracts = table(open, "by-contract");
        assertTrue(contracts.rows().stream().allMatch(row -> row.get(1).text().equals(Words.TOO_FEW)));
        Block.Table tiers = table(open, "by-tier");
        assertEquals("70", tiers.rows().get(0).get(1).text());
        assertEquals("50", tiers.rows().get(1).get(1).text());
        assertEquals("40", table(own, "by-contract").rows().get(0).get(1).text());
    }

    @Test
    void pay15APeriodOfFewerThanFivePartnersTellsNothingButThat() {
        var four = ALedgersFigures.invoices().stream()
                .filter(invoice -> {
                    String key = invoice.build().supplier().key();
                    return List.of("P6", "P7", "P8", "P9").contains(key);
                })
                .toList();
        Document report = PaymentReport.of(ALedgersFigures.facts(Reader.EVERYBODY, four));
        assertEquals(Words.TOO_FEW, figure(report, "law-on-time").value().text());
        assertEquals(null, figure(report, "law-on-time").of());
        String csv = new String(PaymentReport.csv(report), StandardCharsets.UTF_8);
        assertFalse(csv.contains("47 days") || csv.contains("43 days"), csv);
        assertFalse(Json.write(report).contains("Half of the"));
    }

    @Test
    void pay35ADifferenceIsExplainedInWords() {
        Block.Table published = table(own, "published");
        assertEquals(
                "The ledger is 8 days longer: one of the two is wrong.",
                published.rows().get(0).get(3).text());
        assertEquals(
                "They agree, but for rounding.", published.rows().get(1).get(3).text());
    }

    @Test
    void theNationalFiguresCarryTheirSourceAndLicence() {
        String beside = Json.write(open.section(8));
        assertTrue(beside.contains("CC BY 4.0"));
        assertTrue(beside.contains("P. Edwards, Finance Clearly, 2026"));
        assertTrue(beside.contains("6,165 reports of 2026"));
        assertEquals(31, NationalPayment.builtIn().year(2031).averageDays());
        assertEquals(36, NationalPayment.builtIn().year(2016).averageDays());
    }

    private static Block.Table table(Document report, String id) {
        return report.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(Document report, String id) {
        return report.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(b -> ((Block.Figures) b).items().stream())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
