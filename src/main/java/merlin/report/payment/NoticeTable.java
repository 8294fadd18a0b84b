package merlin.report.payment;

import java.util.ArrayList;
import java.util.List;
import merlin.payment.statutory.ComplianceNotice;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** The figures of a notice, in the order of regulation 38(2). PAY-18 */
final class NoticeTable {
    private static final List<String> BANDS =
            List.of("Paid in days 1-30", "Paid in days 31-60", "Paid on day 61 or later");

    private NoticeTable() {}

    /** @param settled whether what was paid may be shown; @param due whether what became payable may be */
    static Block of(ComplianceNotice notice, boolean settled, boolean due) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Payments made", settled ? Cell.of(notice.payments()) : Words.tooFew()));
        rows.add(row(
                "Mean days of payments made",
                settled ? Words.average(notice.averageDays().orElse(null)) : Words.tooFew()));
        for (int i = 0; i < BANDS.size(); i++) rows.add(row(BANDS.get(i), settled ? band(notice, i) : Words.tooFew()));
        rows.add(
                row("Became payable and not paid within the period, by number", due ? unpaid(notice) : Words.tooFew()));
        rows.add(row("Became payable and not paid within the period, by value", due ? value(notice) : Words.tooFew()));
        return new Block.Table(
                "notice",
                "The figures of regulation 38(2), "
                        + Say.days(notice.period().first(), notice.period().last()) + "; a notice is due by "
                        + Say.day(notice.period().deadline()),
                List.of(Column.text("figure", "Figure"), Column.number("value", "Value")),
                rows);
    }

    private static Cell band(ComplianceNotice notice, int band) {
        if (notice.bandPercents().isEmpty()) return Cell.of("Nothing paid");
        int percent = notice.bandPercents().get(band);
        return Cell.of(percent + "%", percent);
    }

    private static Cell unpaid(ComplianceNotice notice) {
        return notice.unpaid().map(s -> Words.share(s.part(), s.whole(), "")).orElse(Cell.of("Nothing became payable"));
    }

    private static Cell value(ComplianceNotice notice) {
        if (notice.unpaid().isEmpty()) return Cell.of("Nothing became payable");
        return new Cell(
                Say.pounds(notice.unpaidValue()).text() + " of "
                        + Say.pounds(notice.payableValue()).text(),
                notice.unpaidValue());
    }

    private static List<Cell> row(String name, Cell value) {
        return List.of(Cell.of(name), value);
    }
}
