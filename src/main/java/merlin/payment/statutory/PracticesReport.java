package merlin.payment.statutory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.criteria.Fraction;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.Share;
import merlin.payment.clock.WholePercents;
import merlin.payment.metrics.PaymentMetrics;

/**
 * A payment-practices report as far as a ledger can fill it in. PAY-19 Numbers are whole, as the reporting service takes them;
 * nothing paid is empty, never 0.
 *
 * @param fileBy last day for filing; empty when the period began before there was a duty
 * @param values what is known, as written in the export
 */
public record PracticesReport(
        LocalDate from, LocalDate to, Optional<LocalDate> fileBy, Map<PracticesColumn, String> values) {
    public PracticesReport {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /**
     * @param companyNumber eight characters, or empty when not known
     * @param filing the rule set {@code uk-payment-practices}
     */
    public static PracticesReport of(String company, String companyNumber, PaymentMetrics figures, RuleSet filing) {
        Map<PracticesColumn, String> values = new EnumMap<>(PracticesColumn.class);
        values.put(PracticesColumn.FROM, figures.from().toString());
        values.put(PracticesColumn.TO, figures.to().toString());
        values.put(PracticesColumn.COMPANY, company);
        if (!companyNumber.isEmpty()) values.put(PracticesColumn.COMPANY_NUMBER, companyNumber);
        values.put(PracticesColumn.PAYMENTS_MADE, figures.settled() > 0 ? "True" : "False");
        if (figures.settled() > 0) paid(figures, values);
        late(figures, values);
        // Not one invoice financed says nothing: it may be offered all the same.
        if (figures.apart().supplyChainFinance() > 0) values.put(PracticesColumn.CHAIN_FINANCE, "True");
        Optional<LocalDate> fileBy = filing.on(figures.from(), "filing-days-after")
                .map(days -> figures.to().plusDays(days.value().intValueExact()));
        return new PracticesReport(figures.from(), figures.to(), fileBy, values);
    }

    private static void paid(PaymentMetrics figures, Map<PracticesColumn, String> values) {
        PaymentMetrics.Bands bands = figures.bands();
        Fraction mean = Fraction.of(figures.distribution().totalDays(), figures.settled());
        values.put(
                PracticesColumn.AVERAGE_DAYS,
                mean.rounded(0, java.math.RoundingMode.HALF_UP).toPlainString());
        values.put(PracticesColumn.VALUE_WITHIN_30, pounds(bands.within30().value()));
        values.put(PracticesColumn.VALUE_31_TO_60, pounds(bands.from31to60().value()));
        values.put(PracticesColumn.VALUE_OVER_60, pounds(bands.over60().value()));
        List<Integer> percents = WholePercents.ofBands(List.of(
                bands.within30().count(),
                bands.from31to60().count(),
                bands.over60().count()));
        values.put(PracticesColumn.PERCENT_WITHIN_30, percents.get(0).toString());
        values.put(PracticesColumn.PERCENT_31_TO_60, percents.get(1).toString());
        values.put(PracticesColumn.PERCENT_OVER_60, percents.get(2).toString());
    }

    private static void late(PaymentMetrics figures, Map<PracticesColumn, String> values) {
        PaymentMetrics.ValuedShare late = figures.lateTerms();
        if (late.of() == 0) return;
        values.put(PracticesColumn.VALUE_LATE, pounds(late.value()));
        values.put(PracticesColumn.PERCENT_LATE, whole(late.count(), late.of()));
        PaymentMetrics.Share disputed = figures.lateDisputed();
        if (disputed.of() > 0) values.put(PracticesColumn.PERCENT_DISPUTED, whole(disputed.count(), disputed.of()));
    }

    private static String whole(long part, long of) {
        return String.valueOf(WholePercents.of(new Share(part, of)));
    }

    private static String pounds(BigDecimal value) {
        return value.toPlainString();
    }

    /** Columns that a person has to fill in. */
    public List<PracticesColumn> notKnown() {
        return Stream.of(PracticesColumn.values())
                .filter(column -> !values.containsKey(column))
                .toList();
    }

    public Optional<String> value(PracticesColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    /** One row below the export's header: UTF-8, RFC 4180. */
    public byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<PracticesColumn> columns = Arrays.asList(PracticesColumn.values());
            csv.writeRecord(columns.stream().map(PracticesColumn::title).toList());
            csv.writeRecord(columns.stream().map(c -> value(c).orElse("")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
