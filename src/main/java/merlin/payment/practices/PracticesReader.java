package merlin.payment.practices;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import merlin.payment.ledger.DateOrder;
import merlin.payment.ledger.WrittenDay;
import merlin.payment.statutory.PracticesColumn;
import merlin.shared.Finding;

/** Reads the public payment-practices export, or a part of it, row by row. PAY-35 */
public final class PracticesReader {
    private static final Set<PracticesColumn> NEEDED =
            Set.of(PracticesColumn.COMPANY_NUMBER, PracticesColumn.FROM, PracticesColumn.TO);
    private static final List<PracticesColumn> DATES = List.of(
            PracticesColumn.FROM, PracticesColumn.TO, PracticesColumn.FILED_ON, PracticesColumn.FINANCIAL_YEAR_FROM);

    /** A file that can be opened again: it is read once for its dates and once for its reports. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final Set<String> companies;
    private final LocalDate today;
    private final List<Finding> remarks = new ArrayList<>();
    private Charset charset = StandardCharsets.UTF_8;

    /**
     * @param companies company numbers whose reports are wanted, eight characters each
     * @param today periods that end later are doubted
     */
    public PracticesReader(Source source, Set<String> companies, LocalDate today) {
        this.source = source;
        this.companies = Set.copyOf(companies);
        this.today = today;
    }

    /** @param stated how dates in figures are written; empty: as the file itself decides */
    public PracticesFile read(Optional<DateOrder> stated) {
        try {
            Dates dates = new Dates();
            try {
                each(dates);
            } catch (CharacterCodingException e) {
                charset = Charset.forName("windows-1252");
                remarks.clear();
                remarks.add(Finding.ofFile("PAY-35", "payment.practices.windows"));
                dates = new Dates();
                each(dates);
            }
            List<Finding> problems = new ArrayList<>();
            DateOrder order = stated.orElse(null);
            if (order == null) order = dates.order(problems, remarks);
            if (!problems.isEmpty()) return new PracticesFile(List.of(), dates.rows, remarks, problems);
            Reports reports = new Reports(order);
            each(reports);
            return new PracticesFile(reports.found, reports.rows, remarks, reports.problems);
        } catch (NotReadable e) {
            return new PracticesFile(List.of(), 0, remarks, List.of(e.finding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row: its line, and the cells of the known columns that hold something. */
    private record Row(long line, Map<PracticesColumn, Integer> places, List<String> cells) {
        String text(PracticesColumn column) {
            Integer place = places.get(column);
            String text = place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
            return isNone(text) ? "" : text;
        }

        long place(PracticesColumn column) {
            return places.getOrDefault(column, -1) + 1L;
        }
    }

    /** Blank, None and NA all mean that there is no value. */
    private static boolean isNone(String text) {
        return text.isEmpty()
                || text.equalsIgnoreCase("none")
                || text.equalsIgnoreCase("na")
                || text.equalsIgnoreCase("n/a");
    }

    private static final class NotReadable extends RuntimeException {
        private final transient Finding finding;

        NotReadable(long line, String messageKey, String... arguments) {
            super(messageKey);
            this.finding = new Finding(line, 0, "", "PAY-35", messageKey, List.of(arguments));
        }
    }

    private void each(Consumer<Row> sink) throws IOException {
        long line = 1;
        var decoder = charset.newDecoder();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(source.open(), decoder), 1 << 16);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(afterMark(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(16 << 20)
                        .ofCsvRecord(text)) {
            Map<PracticesColumn, Integer> places = null;
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                if (places == null) places = places(record.getFields());
                else sink.accept(new Row(line, places, record.getFields()));
            }
            if (places == null) throw new NotReadable(1, "payment.practices.empty");
        } catch (CsvParseException e) {
            throw new NotReadable(line, "payment.practices.broken", String.valueOf(line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Passes over the byte order mark. @return comma, or what the first line has instead */
    private static char afterMark(BufferedReader text) throws IOException {
        text.mark(1 << 16);
        int first = text.read();
        StringBuilder line = new StringBuilder();
        for (int c = first; c >= 0 && c != '\n' && line.length() < 1 << 15; c = text.read()) line.append((char) c);
        text.reset();
        if (first == '\uFEFF') text.read();
        if (line.indexOf(",") >= 0) return ',';
        return line.indexOf(";") >= 0 ? ';' : line.indexOf("\t") >= 0 ? '\t' : ',';
    }

    private Map<PracticesColumn, Integer> places(List<String> header) {
        Map<PracticesColumn, Integer> places = new EnumMap<>(PracticesColumn.class);
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<PracticesColumn> column = PracticesColumn.titled(header.get(i));
            if (column.isEmpty() && !header.get(i).isBlank())
                unknown.add(header.get(i).strip());
            else if (column.isPresent() && places.put(column.get(), i) != null)
                throw new NotReadable(
                        1, "payment.practices.twice", header.get(i).strip());
        }
        for (PracticesColumn needed : PracticesColumn.values())
            if (NEEDED.contains(needed) && !places.containsKey(needed))
                throw new NotReadable(1, "payment.practices.missing", needed.title());
        if (!unknown.isEmpty() && remarks.stream().noneMatch(r -> r.messageKey().equals("payment.practices.unknown")))
            remarks.add(Finding.ofFile("PAY-35", "payment.practices.unknown", String.join(", ", unknown)));
        return places;
    }

    /** Looks for a date that can be read one way only; from it the order of all is known (PAY-23). */
    private static final class Dates implements Consumer<Row> {
        private long rows;
        private Finding dayFirst;
        private Finding monthFirst;
        private Finding eitherWay;

        @Override
        public void accept(Row row) {
            rows++;
            for (PracticesColumn column : DATES) {
                String text = row.text(column);
                if (text.isEmpty()) continue;
                if (WrittenDay.isTwoDays(text)) {
                    if (eitherWay == null) eitherWay = finding(row, column, text, "payment.practices.datesUnclear");
                    continue;
                }
                Optional<LocalDate> day = WrittenDay.of(text, DateOrder.DAY_FIRST);
                Optional<LocalDate> month = WrittenDay.of(text, DateOrder.MONTH_FIRST);
                if (day.isPresent() && month.isEmpty() && dayFirst == null)
                    dayFirst = finding(row, column, text, "payment.practices.datesMixed");
                if (month.isPresent() && day.isEmpty() && monthFirst == null)
                    monthFirst = finding(row, column, text, "payment.practices.datesMixed");
            }
        }

        private static Finding finding(Row row, PracticesColumn column, String text, String key) {
            return new Finding(row.line(), row.place(column), column.title(), "PAY-23", key, List.of(text));
        }

        DateOrder order(List<Finding> problems, List<Finding> remarks) {
            if (dayFirst != null && monthFirst != null) {
                problems.add(dayFirst);
                problems.add(monthFirst);
            } else if (dayFirst != null || monthFirst != null) {
                DateOrder order = dayFirst != null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
                Finding because = dayFirst != null ? dayFirst : monthFirst;
                remarks.add(new Finding(
                        because.line(),
                        because.column(),
                        because.where(),
                        "PAY-23",
                        "payment.practices.datesRead",
                        List.of(order.words(), because.arguments().get(0))));
                return order;
            } else if (eitherWay != null) {
                problems.add(eitherWay);
            }
            return DateOrder.ISO_ONLY;
        }
    }

    /** Makes reports of the company's rows. */
    private final class Reports implements Consumer<Row> {
        private final DateOrder order;
        private final List<PublishedReport> found = new ArrayList<>();
        private final List<Finding> problems = new ArrayList<>();
        private long rows;

        Reports(DateOrder order) {
            this.order = order;
        }

        @Override
        public void accept(Row row) {
            rows++;
            String company = CompanyNumber.of(row.text(PracticesColumn.COMPANY_NUMBER));
            if (!companies.contains(company)) return;
            LocalDate from = date(row, PracticesColumn.FROM, true);
            LocalDate to = date(row, PracticesColumn.TO, true);
            LocalDate filed = date(row, PracticesColumn.FILED_ON, false);
            if (from == null || to == null) return;
            if (to.isBefore(from)) {
                problem(row, PracticesColumn.TO, "payment.practices.endsBefore");
                return;
            }
            found.add(new ReportCells(row::text, today).report(company, from, to, filed));
        }

        private LocalDate date(Row row, PracticesColumn column, boolean needed) {
            String text = row.text(column);
            if (text.isEmpty()) {
                if (needed) problem(row, column, "payment.practices.noDate");
                return null;
            }
            Optional<LocalDate> day = WrittenDay.of(text, order);
            if (day.isEmpty()) problem(row, column, "payment.practices.noDate");
            return day.orElse(null);
        }

        private void problem(Row row, PracticesColumn column, String key) {
            problems.add(new Finding(
                    row.line(), row.place(column), column.title(), "PAY-35", key, List.of(row.text(column))));
        }
    }
}
