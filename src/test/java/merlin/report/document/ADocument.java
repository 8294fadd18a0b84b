package merlin.report.document;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Block.Figure;

/** A small document with every kind of block. */
final class ADocument {
    private ADocument() {}

    static Document ofEveryKind() {
        Figure held = new Figure(
                "primes-held",
                "Primes that hold an accreditation",
                Cell.of("2 of 3", 2),
                BigDecimal.valueOf(3),
                "on 1 June 2026",
                new Block.Why("ACR-4", "Decisions up to that day.", "3 primes", "none"));
        return new Document(
                "Test report",
                "Skills & <Work>",
                "What it says in one sentence.",
                LocalDate.of(2026, 6, 1),
                List.of(
                        new Document.Section(
                                "1",
                                "one",
                                "One page",
                                List.of(
                                        say("A sentence with \"quotes\" & signs – and ≥ more."),
                                        note("A note."),
                                        withheld("Not shown, to protect those who answered."),
                                        Block.bullets("first", "second"),
                                        new Block.Lead("A heading"),
                                        new Block.Facts("Key facts", List.of(new Block.Fact("Edition", "2018"))),
                                        new Block.Figures(List.of(held)))),
                        new Document.Section("2", "two", "Outcomes", List.of(table(), picture()))));
    }

    private static Block table() {
        return new Block.Table(
                "outcomes",
                "Outcome by prime",
                List.of(
                        Column.text("prime", "Prime"),
                        Column.number("percent", "Outcome"),
                        Column.text("note", "Note")),
                List.of(
                        List.of(Cell.of("Northgate"), Cell.of("86%", 86), Cell.of("")),
                        List.of(Cell.of("Calder"), Cell.of("No outcome"), Cell.of("under review"))));
    }

    private static Block picture() {
        return Block.Picture.of(new Chart(
                "Northgate holds until 2028",
                "One bar from 2026 to 2028.",
                120,
                List.of(
                        new Chart.Label(0, 16, Chart.Anchor.START, "Northgate", Ink.WORDS_STRONG),
                        new Chart.Bar(10, 24, 60, 18, Ink.BAR),
                        new Chart.Line(40, 10, 40, 80, Ink.MARK),
                        new Chart.Dot(70, 60, 7, Ink.DOT),
                        new Chart.Dot(80, 60, 7, Ink.DOT_OPEN),
                        new Chart.Label(40, 100, Chart.Anchor.MIDDLE, "1 June 2026", Ink.WORDS))));
    }
}
