package merlin.payment.practices;

import static merlin.payment.statutory.PracticesColumn.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import merlin.payment.practices.PublishedReport.Doubt;
import merlin.payment.practices.PublishedReport.Kind;
import merlin.payment.statutory.PracticesColumn;

/** The cells of one report as numbers, truths and texts; what cannot be is doubted and left out, never made zero. */
final class ReportCells {
    private static final Set<PracticesColumn> DAYS =
            EnumSet.of(AVERAGE_DAYS, SHORTEST_TERMS, LONGEST_TERMS, MAXIMUM_TERMS);
    private static final Set<PracticesColumn> PERCENTS = EnumSet.of(
            PERCENT_WITHIN_30,
            PERCENT_31_TO_60,
            PERCENT_OVER_60,
            PERCENT_LATE,
            PERCENT_DISPUTED,
            RETENTION_RATE,
            RETENTION_OF_CLIENT,
            RETENTION_OF_PAYMENTS);
    private static final Set<PracticesColumn> POUNDS =
            EnumSet.of(VALUE_WITHIN_30, VALUE_31_TO_60, VALUE_OVER_60, VALUE_LATE, RETENTION_SUM);
    private static final Set<PracticesColumn> TRUTHS = EnumSet.of(
            QUALIFYING_CONTRACTS,
            PAYMENTS_MADE,
            CONSTRUCTION_CONTRACTS,
            CONSTRUCTION_RETENTION,
            TERMS_CHANGED,
            SUPPLIERS_NOTIFIED,
            RETENTION_IN_ALL,
            RETENTION_IN_TERMS,
            RETENTION_SOMETIMES,
            RETENTION_ABOVE,
            RETENTION_AT_RATE,
            RETENTION_PARITY,
            RETENTION_STAGED,
            E_INVOICING,
            CHAIN_FINANCE,
            LIST_CHARGES_POLICY,
            LIST_CHARGES_MADE);
    private static final Set<PracticesColumn> ELSEWHERE =
            EnumSet.of(REPORT_ID, COMPANY, COMPANY_NUMBER, FROM, TO, FILED_ON);
    private static final BigDecimal YEAR = BigDecimal.valueOf(366);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SLACK = BigDecimal.valueOf(2);

    private final Function<PracticesColumn, String> cell;
    private final LocalDate today;
    private final Map<PracticesColumn, BigDecimal> numbers = new EnumMap<>(PracticesColumn.class);
    private final Map<PracticesColumn, Boolean> truths = new EnumMap<>(PracticesColumn.class);
    private final Map<PracticesColumn, String> texts = new EnumMap<>(PracticesColumn.class);
    private final List<Doubt> doubts = new ArrayList<>();

    /** @param cell a column's text, empty when it holds nothing */
    ReportCells(Function<PracticesColumn, String> cell, LocalDate today) {
        this.cell = cell;
        this.today = today;
    }

    PublishedReport report(String companyNumber, LocalDate from, LocalDate to, LocalDate filedOn) {
        for (PracticesColumn column : PracticesColumn.values()) {
            String text = cell.apply(column);
            if (text.isEmpty() || ELSEWHERE.contains(column)) continue;
            if (DAYS.contains(column)) number(column, text, YEAR, Kind.TOO_MANY_DAYS);
            else if (PERCENTS.contains(column)) number(column, text, HUNDRED, Kind.NO_PERCENTAGE);
            else if (POUNDS.contains(column)) number(column, text, null, Kind.NOT_UNDERSTOOD);
            else if (TRUTHS.contains(column)) truth(column, text);
            else texts.put(column, text);
        }
        if (to.isAfter(today)) doubts.add(new Doubt(Kind.ENDS_IN_FUTURE, TO, cell.apply(TO)));
        bands();
        terms();
        return new PublishedReport(
                cell.apply(REPORT_ID),
                companyNumber,
                cell.apply(COMPANY),
                from,
                to,
                filedOn,
                numbers,
                truths,
                texts,
                doubts);
    }

    /** @param most the largest that can be; null for none */
    private void number(PracticesColumn column, String text, BigDecimal most, Kind otherwise) {
        BigDecimal number;
        try {
            number = new BigDecimal(
                    text.replace(",", "").replace("%", "").replace("£", "").strip());
        } catch (NumberFormatException e) {
            doubts.add(new Doubt(Kind.NOT_UNDERSTOOD, column, text));
            return;
        }
        if (number.signum() < 0 || most != null && number.compareTo(most) > 0)
            doubts.add(new Doubt(number.signum() < 0 && most == YEAR ? Kind.NOT_UNDERSTOOD : otherwise, column, text));
        else numbers.put(column, number);
    }

    private void truth(PracticesColumn column, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> truths.put(column, true);
            case "false", "no" -> truths.put(column, false);
            default -> doubts.add(new Doubt(Kind.NOT_UNDERSTOOD, column, text));
        }
    }

    private void bands() {
        List<BigDecimal> bands = Stream.of(PERCENT_WITHIN_30, PERCENT_31_TO_60, PERCENT_OVER_60)
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toList();
        if (bands.size() < 3) return;
        BigDecimal sum = bands.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(HUNDRED).abs().compareTo(SLACK) > 0)
            doubts.add(new Doubt(Kind.BANDS_DO_NOT_ADD_UP, PERCENT_WITHIN_30, sum.toPlainString()));
    }

    private void terms() {
        BigDecimal shortest = numbers.get(SHORTEST_TERMS);
        BigDecimal longest = numbers.get(LONGEST_TERMS);
        if (shortest != null && longest != null && shortest.compareTo(longest) > 0)
            doubts.add(new Doubt(Kind.TERMS_CROSSED, SHORTEST_TERMS, cell.apply(SHORTEST_TERMS)));
    }
}
