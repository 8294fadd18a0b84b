package merlin.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import merlin.shared.Json;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** REP-1: one record, several forms. */
class FormsTest {
    private final Document document = ADocument.ofEveryKind();
    private final String html = HtmlForm.sections(document);

    @Test
    void theWebFormHasNoStyleAndNoScriptOfItsOwn() {
        var page = Jsoup.parse(html);
        assertTrue(page.select("[style], style, script").isEmpty());
        assertEquals("Outcome by prime", page.select("#outcomes > caption").text());
        assertEquals(
                "Northgate",
                page.select("#outcomes tbody th[scope=row]").first().text());
    }

    @Test
    void aFigureOpensItsRuleInputsAndExclusions() {
        var figure = Jsoup.parse(html).select("#primes-held").first();
        assertEquals("2 of 3", figure.select("strong").text());
        assertTrue(figure.select("details").text().contains("rule ACR-4"));
        assertTrue(figure.select("details").text().contains("Left out: none"));
    }

    @Test
    void aChartHasATitleAndADescription() {
        var svg = Jsoup.parse(html).select("svg.chart").first();
        assertEquals("img", svg.attr("role"));
        assertEquals("two-chart-1-title two-chart-1-desc", svg.attr("aria-labelledby"));
        assertEquals("One bar from 2026 to 2028.", svg.select("desc").text());
    }

    @Test
    void csvHasOneLineAValue() {
        String csv = new String(CsvForm.of(document.sections()), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertEquals("section,id,row,column,text,number,of,period,rule", lines.get(0));
        assertEquals("1,primes-held,Primes that hold an accreditation,,2 of 3,2,3,on 1 June 2026,ACR-4", lines.get(1));
        assertTrue(lines.contains("2,outcomes,Northgate,percent,86%,86,,,"));
        assertTrue(lines.contains("2,outcomes,Calder,percent,No outcome,,,,"));
    }

    @Test
    void jsonLeavesTheDrawingToTheTable() {
        String json = Json.write(document);
        assertTrue(json.contains("\"kind\":\"table\""));
        assertFalse(json.contains("shapes"));
    }
}
