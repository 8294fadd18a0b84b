package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.List;
import merlin.report.Say;
import merlin.report.chart.Scale;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.compliance.ComplianceFacts.Survey;
import merlin.report.compliance.ComplianceFacts.Value;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 4. Partner survey: published values by prime in alphabetical order, never averaged over primes (REP-4). */
final class PartnerSurvey {
    private PartnerSurvey() {}

    static List<Block> of(ComplianceFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                note(
                        "A survey covers all of a prime’s supply chains, not only this programme. Values run from 1 (strongly "
                                + "disagree) to 5 (strongly agree). Primes are in alphabetical order and are not averaged or ranked."));
        List<List<Cell>> rows = new ArrayList<>();
        for (Prime prime : facts.primes()) prime.survey().ifPresent(survey -> rows.addAll(rows(prime, survey)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "survey-table",
                    "Published values of partner surveys",
                    List.of(
                            Column.text("prime", "Prime and subject"),
                            Column.text("value", "Value, 1 to 5"),
                            Column.number("answers", "Partners who answered"),
                            Column.number("listed", "Partners listed"),
                            Column.text("period", "Survey")),
                    rows));
            blocks.add(Block.Picture.of(Scale.of(
                    "Published survey values, with what each printed value stands for", dots(facts), 1, 5, 1, "")));
        }
        for (Prime prime : facts.primes())
            if (prime.survey().isEmpty()) blocks.add(withheld(prime.name() + ": " + prime.surveyWords()));
        return blocks;
    }

    private static List<List<Cell>> rows(Prime prime, Survey survey) {
        List<Value> values = new ArrayList<>(survey.dimensions());
        values.add(survey.overall());
        return values.stream()
                .map(v -> List.of(
                        Cell.of(prime.name() + ": " + v.title()),
                        new Cell(v.words(), v.value()),
                        Cell.of(survey.answers()),
                        Cell.of(survey.partners()),
                        Cell.of(survey.round() + ", closed " + Say.day(survey.closed()))))
                .toList();
    }

    private static List<Scale.Row> dots(ComplianceFacts facts) {
        List<Scale.Row> rows = new ArrayList<>();
        for (Prime prime : facts.primes()) {
            if (prime.survey().isEmpty()) continue;
            List<Value> values = new ArrayList<>(prime.survey().get().dimensions());
            values.add(prime.survey().get().overall());
            for (Value v : values)
                rows.add(new Scale.Row(prime.name() + ": " + v.title(), v.value(), null, v.low(), v.high(), v.words()));
        }
        return rows;
    }
}
