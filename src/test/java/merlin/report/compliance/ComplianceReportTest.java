package merlin.report.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import merlin.report.document.Block;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;
import merlin.report.document.PdfForm;
import merlin.shared.Json;
import merlin.shared.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceReportTest {
    private final Document report = ComplianceReport.of(AProgramme.small());
    private final String csv = new String(ComplianceReport.csv(report), StandardCharsets.UTF_8);

    @Test
    void rep2ThereAreAlwaysTwelveSectionsInThisOrder() {
        List<String> titles =
                report.sections().stream().map(Document.Section::heading).toList();
        assertEquals(
                List.of(
                        "1. One page",
                        "2. Outcomes",
                        "3. Outcome by principle",
                        "4. Partner survey",
                        "5. Payment",
                        "6. Risk",
                        "7. Capacity",
                        "8. Where the money goes",
                        "9. Said against shown",
                        "10. Conditions and complaints",
                        "11. The department’s own conduct",
                        "12. Method"),
                titles);
    }

    @Test
    void rep2ASectionWithoutFactsSaysSoInASentence() {
        ComplianceFacts small = AProgramme.small();
        Document empty = ComplianceReport.of(
                new ComplianceFacts(small.origin(), small.programme(), small.asOf(), List.of(), List.of()));
        assertEquals(12, empty.sections().size());
        assertTrue(empty.sections().stream().noneMatch(s -> s.blocks().isEmpty()));
        String said = Json.write(empty);
        assertTrue(said.contains("No prime has been linked to a contract of this programme yet."));
        assertTrue(said.contains("No ledger supplied; nothing is implied."));
        PdfForm.of(empty);
    }

    @ParameterizedTest(name = "REP-3: {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            primes-accredited   | 2 | 1 of 2
            conditions-overdue  | 2 | 1 of 2
            surveys-published   | 2 | 1 of 2
            contracts-with-chain| 2 | 1 of 2
            partners-vcse       | 2 | 1 of 2
            """)
    void rep3AFigureCarriesDenominatorPeriodAndRule(String id, int of, String printed) {
        Block.Figure figure =
                figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        assertEquals(printed, figure.value().text());
        assertEquals(of, figure.of().intValueExact());
        assertEquals("on 22 November 2026", figure.period());
        assertFalse(figure.why().rule().isBlank());
        assertFalse(figure.why().exclusions().isBlank());
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            payment-table    | Northgate                   | law       | 95 of 100 (95%)
            payment-table    | Northgate                   | days-31-60| 5%
            payment-table    | Northgate                   | median    | 20 days
            risk-table       | Northgate: North            | more      | 1 of 1
            risk-table       | Northgate: North            | passed    | 60%
            risk-table       | Northgate: North            | confirmed | 1, 1
            volume-table     | Northgate: North, referrals | ratio     | 75%
            capacity-table   | Northgate: North            | pounds    | £2,500.00
            money-table      | Northgate: North            | sme       | 30.3%
            money-table      | Northgate: North            | without   | 1 of 3
            survey-table     | Northgate: Payment          | value     | 2.5
            survey-table     | Northgate: Risk             | value     | 4.5 or more
            claims-table     | Northgate                   | refused   | 2
            area-table       | Not stated                  | partners  | 1
            """)
    void theGoldenProgrammeGivesTheseFigures(String table, String row, String column, String text) {
        String quoted = text.contains(",") ? "\"" + text + "\"" : text;
        String name = row.contains(",") ? "\"" + row + "\"" : row;
        assertTrue(
                csv.lines().anyMatch(line -> line.contains(table + "," + name + "," + column + "," + quoted)),
                table + " " + row + " " + column + " in\n" + csv);
    }

    @Test
    void rep1EveryFigureStandsInAllFourForms() throws IOException {
        String page = Jsoup.parse(HtmlForm.sections(report)).text();
        String json = Json.write(report);
        String paper;
        try (PDDocument pdf = Loader.loadPDF(PdfForm.of(report))) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (Block.Figure figure : figures()) {
            String value = figure.value().text();
            assertTrue(
                    page.contains(value) && json.contains(value) && paper.contains(value) && csv.contains(value),
                    value);
        }
        for (Document.Section section : report.sections().subList(0, 11)) {
            for (Block block : section.blocks()) {
                if (!(block instanceof Block.Table table)) continue;
                table.rows().stream()
                        .flatMap(List::stream)
                        .filter(c -> c.number() != null)
                        .forEach(cell -> {
                            assertTrue(page.contains(cell.text()), "page: " + cell.text());
                            assertTrue(json.contains(cell.text()), "json: " + cell.text());
                            assertTrue(paper.contains(cell.text()), "pdf: " + cell.text());
                            assertTrue(csv.contains(cell.text()), "csv: " + cell.text());
                        });
            }
        }
    }

    @Test
    void rep1TheSameFactsGiveTheSameBytes() {
        Document again = ComplianceReport.of(AProgramme.small());
        assertEquals(Json.write(report), Json.write(again));
        assertEquals(Sha256.of(PdfForm.of(report)), Sha256.of(PdfForm.of(again)));
        assertEquals(Sha256.of(ComplianceReport.csv(report)), Sha256.of(ComplianceReport.csv(again)));
    }

    @Test
    void rep6TheReportPrintsTheFingerprintOfItsCsv() {
        assertTrue(Json.write(report.section(12)).contains(Sha256.of(ComplianceReport.csv(report))));
    }

    @Test
    void rep4SurveyValuesAreNeverAveragedOverPrimes() {
        assertTrue(csv.lines()
                .filter(line -> line.contains("survey-table"))
                .allMatch(line -> line.contains("Northgate: ") || line.contains("Calder: ")));
    }

    @Test
    void reg6APrimeWithoutALedgerStillReadsSo() {
        assertTrue(Json.write(report.section(5)).contains("Calder: No ledger supplied; nothing is implied."));
        assertTrue(Json.write(report.section(1)).contains("Who was paid when by Calder."));
    }

    @Test
    void onlyDisagreementsStandUnderSaidAgainstShown() {
        String said = Json.write(report.section(9));
        assertTrue(said.contains("4.2 Accurate, timely payment"));
        assertFalse(said.contains("4.3 Open fees"));
    }

    private List<Block.Figure> figures() {
        return IntStream.range(0, 11)
                .mapToObj(i -> report.sections().get(i))
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(b -> ((Block.Figures) b).items().stream())
                .toList();
    }
}
