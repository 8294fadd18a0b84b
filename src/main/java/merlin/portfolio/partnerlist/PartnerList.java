package merlin.portfolio.partnerlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merlin.shared.Finding;

/**
 * A partner list as read: its sound rows, and every error of the others with line and column (POR-7).
 *
 * @param count rows in the file, without the header
 */
public record PartnerList(int count, List<PartnerRow> rows, List<Finding> problems, List<Finding> remarks) {
    /** Lines that have at least one error. */
    public Set<Long> badLines() {
        Set<Long> lines = new TreeSet<>();
        problems.forEach(p -> lines.add(p.line()));
        return lines;
    }

    /** Throws {@link Table.Unreadable} when the file is no table or its header misses a column we need. */
    public static PartnerList read(byte[] bytes, DateOrder order) {
        Table table = TableFile.read(bytes);
        List<Finding> remarks = new ArrayList<>(table.remarks());
        Map<Column, Integer> places = places(table, remarks);
        List<PartnerRow> rows = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            RowReader reader = new RowReader(row, places, order);
            Optional<PartnerRow> read = reader.read();
            read.ifPresent(rows::add);
            problems.addAll(reader.problems());
        }
        return new PartnerList(table.rows().size(), rows, problems, remarks);
    }

    private static Map<Column, Integer> places(Table table, List<Finding> remarks) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < table.header().size(); i++) {
            String title = table.header().get(i).strip();
            Optional<Column> column = Column.named(title);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                throw TableFile.unreadable(table.headerLine(), "portfolio.list.columnTwice", title);
            }
            if (column.isEmpty() && !title.isEmpty()) {
                remarks.add(new Finding(
                        table.headerLine(), i + 1, title, "POR-7", "portfolio.list.unknownColumn", List.of(title)));
            }
        }
        List<String> missing = java.util.Arrays.stream(Column.values())
                .filter(c -> c.isRequired() && !places.containsKey(c))
                .map(Column::title)
                .toList();
        if (!missing.isEmpty()) {
            throw TableFile.unreadable(table.headerLine(), "portfolio.list.columnsMissing", String.join(", ", missing));
        }
        return places;
    }
}
