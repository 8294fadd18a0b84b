package merlin.report.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import merlin.shared.Json;

/**
 * National medians to read a prime's figures beside. Restated from a published data set, with its source and licence.
 *
 * @param years medians over the reports of a year, by year
 * @param spread over all reports of all years
 */
public record NationalPayment(
        String title,
        String source,
        String author,
        String licence,
        String licenceAddress,
        String changes,
        List<Year> years,
        List<Spread> spread) {
    private static final NationalPayment BUILT_IN = read();

    /** @param percentLate not paid within agreed terms */
    public record Year(
            int year, long reports, int averageDays, int percentWithin30, int percentOver60, int percentLate) {}

    /** @param measure as a field of {@link Year} is called; p10 and p90: a tenth of the reports lie below and above */
    public record Spread(String measure, long reports, int p10, int q1, int median, int q3, int p90) {}

    public static NationalPayment builtIn() {
        return BUILT_IN;
    }

    private static NationalPayment read() {
        try (InputStream in = NationalPayment.class.getResourceAsStream("/merlin/report/national-payment.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), NationalPayment.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The year, or the last one before it that is known, or the first known one. */
    public Year year(int wanted) {
        return years.stream()
                .filter(y -> y.year() <= wanted)
                .max(Comparator.comparingInt(Year::year))
                .orElse(years.get(0));
    }

    public Spread spread(String measure) {
        return spread.stream()
                .filter(s -> s.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
