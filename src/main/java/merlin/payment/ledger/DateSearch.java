package merlin.payment.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import merlin.shared.Finding;

/** Looks through a file's dates for one that can only be read one way; from it the order of all is known (PAY-23). */
final class DateSearch {
    /** A date as printed, and where it stands. */
    private record Seen(long line, int place, String text) {
        Finding as(String messageKey) {
            return new Finding(line, place + 1L, "", "PAY-23", messageKey, List.of(text));
        }
    }

    private final int[] places;
    private Seen dayFirst;
    private Seen monthFirst;
    private Seen eitherWay;

    DateSearch(Map<LedgerColumn, Integer> columns) {
        places = columns.entrySet().stream()
                .filter(column -> column.getKey().isDate())
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    void look(LedgerRow row) {
        for (int place : places) {
            int start = row.start(place);
            int end = row.end(place);
            if (end - start < 6 || row.bytes()[start + 4] == '-') continue;
            int undecided = Cells.day(row.bytes(), start, end, DateOrder.ISO_ONLY);
            if (undecided == Cells.NO_DAY) continue;
            int first = Cells.day(row.bytes(), start, end, DateOrder.DAY_FIRST);
            int second = Cells.day(row.bytes(), start, end, DateOrder.MONTH_FIRST);
            if (first == second) continue;
            if (undecided == Cells.TWO_DAYS) eitherWay = eitherWay == null ? seen(row, place) : eitherWay;
            else if (second == Cells.NO_DAY) dayFirst = dayFirst == null ? seen(row, place) : dayFirst;
            else monthFirst = monthFirst == null ? seen(row, place) : monthFirst;
        }
    }

    private static Seen seen(LedgerRow row, int place) {
        return new Seen(row.line(), place, row.text(place, StandardCharsets.ISO_8859_1));
    }

    /** Whether reading on would tell nothing more. */
    boolean isDecided(Wishes wishes) {
        return wishes.dates() != null || eitherWay == null || dayFirst != null || monthFirst != null;
    }

    /** The order to read by; what stands in the way is added to the findings, what was chosen and why to the remarks. */
    DateOrder order(Wishes wishes, List<Finding> findings, List<Finding> remarks) {
        if (wishes.dates() != null) return wishes.dates();
        if (dayFirst != null && monthFirst != null) {
            findings.add(dayFirst.as("payment.ledger.datesMixed.day"));
            findings.add(monthFirst.as("payment.ledger.datesMixed.month"));
            return DateOrder.ISO_ONLY;
        }
        if (dayFirst != null) return told(DateOrder.DAY_FIRST, dayFirst, remarks);
        if (monthFirst != null) return told(DateOrder.MONTH_FIRST, monthFirst, remarks);
        if (eitherWay != null) findings.add(eitherWay.as("payment.ledger.datesUnclear"));
        return DateOrder.ISO_ONLY;
    }

    private static DateOrder told(DateOrder order, Seen because, List<Finding> remarks) {
        remarks.add(new Finding(
                because.line(),
                because.place() + 1L,
                "",
                "PAY-23",
                "payment.ledger.datesRead",
                List.of(order.words(), because.text())));
        return order;
    }
}
