package merlin.attack;

import java.util.ArrayList;
import java.util.List;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;

/**
 * One dimension of a published outcome as a sheet: a row a group (the last one for those who stated none), a column an item, in
 * each field the sum of answers, which nobody publishes. Shown items bound columns, shown cells bound rows. Whether a sheet
 * with given bounds can be filled is decided exactly (Hoffman's circulation theorem; all bounds are whole numbers).
 */
final class Sheet {
    private final List<String> items;
    private final List<String> groups = new ArrayList<>();
    private final List<Ballot> ballots;
    private final Reader[] rows;
    private final Reader[] columns;
    private final int[][] count;
    private final boolean anyCell;

    Sheet(Ballots input, SurveyOutcome outcome, String dimension) {
        items = input.dimensions().get(dimension);
        if (input.breakdown() != null) groups.addAll(input.breakdown().groups());
        groups.add(null);
        ballots = input.ballots();
        count = new int[groups.size()][items.size()];
        for (Ballot ballot : ballots) {
            for (String item : ballot.scores().keySet()) {
                if (items.contains(item)) count[groups.indexOf(ballot.group())][items.indexOf(item)]++;
            }
        }
        columns = new Reader[items.size()];
        for (int j = 0; j < columns.length; j++) {
            int answers = 0;
            for (int[] row : count) answers += row[j];
            columns[j] = Reader.of(outcome.items().get(items.get(j)), answers);
        }
        rows = new Reader[groups.size()];
        boolean shown = false;
        for (int i = 0; i < rows.length; i++) {
            Figure cell = cell(outcome, dimension, groups.get(i));
            shown |= cell != null && cell.shown();
            int answers = 0;
            for (int each : count[i]) answers += each;
            rows[i] = Reader.of(cell, answers);
        }
        anyCell = shown;
    }

    private static Figure cell(SurveyOutcome outcome, String dimension, String group) {
        if (group == null || outcome.breakdown() == null || outcome.breakdown().cells() == null) return null;
        return outcome.breakdown().cells().get(dimension).get(group);
    }

    List<String> items() {
        return items;
    }

    /** True for a ballot in no shown cell of a row in which others are shown. */
    boolean inHiddenRemainder(Ballot ballot) {
        int i = groups.indexOf(ballot.group());
        int answers = 0;
        for (int each : count[i]) answers += each;
        return anyCell && rows[i].equals(Reader.of(answers));
    }

    /** How many of the five values somebody may have given to an item, for a reader who knows {@code known} (may be null). */
    int possible(Ballot target, String item, Ballot known) {
        int possible = 0;
        for (int value = 1; value <= 5; value++) {
            if (fits(target, item, value, known)) possible++;
        }
        return possible;
    }

    private boolean fits(Ballot target, String item, int value, Ballot known) {
        int[][] low = new int[rows.length][columns.length];
        int[][] high = new int[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                low[i][j] = count[i][j];
                high[i][j] = 5 * count[i][j];
            }
        }
        fix(low, high, groups.indexOf(target.group()), items.indexOf(item), value);
        if (known != null) {
            known.scores().forEach((id, score) -> {
                if (items.contains(id)) fix(low, high, groups.indexOf(known.group()), items.indexOf(id), score);
            });
        }
        return fillable(low, high);
    }

    private static void fix(int[][] low, int[][] high, int i, int j, int value) {
        low[i][j] += value - 1;
        high[i][j] += value - 5;
    }

    private boolean fillable(int[][] low, int[][] high) {
        for (int some = 0; some < 1 << rows.length; some++) {
            for (int few = 0; few < 1 << columns.length; few++) {
                int inside = 0;
                int outside = 0;
                int rowsFrom = 0;
                int otherRowsTo = 0;
                int columnsTo = 0;
                int otherColumnsFrom = 0;
                for (int i = 0; i < rows.length; i++) {
                    boolean row = (some >> i & 1) == 1;
                    if (row) rowsFrom += rows[i].from();
                    else otherRowsTo += rows[i].to();
                    for (int j = 0; j < columns.length; j++) {
                        boolean column = (few >> j & 1) == 1;
                        if (!row && column) inside += low[i][j];
                        if (row && !column) outside += high[i][j];
                    }
                }
                for (int j = 0; j < columns.length; j++) {
                    if ((few >> j & 1) == 1) columnsTo += columns[j].to();
                    else otherColumnsFrom += columns[j].from();
                }
                if (rowsFrom + inside > outside + columnsTo) return false;
                if (inside + otherColumnsFrom > otherRowsTo + outside) return false;
            }
        }
        return true;
    }
}
