package merlin.criteria;

import static java.util.stream.Collectors.toCollection;
import static merlin.criteria.Ratings.LIBRARY;
import static merlin.criteria.Ratings.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built-in files hold, against the counts in the sources. */
class BuiltInFilesTest {
    private static final Edition M18 = edition("merlin-2018");

    @Test
    void theEditionOf2018HasEightPrinciplesAndThirtySixCriteria() {
        assertEquals(
                List.of(6, 4, 3, 3, 3, 7, 5, 5),
                M18.principles().stream().map(p -> p.criteria().size()).toList());
        assertEquals(36, M18.criteria().size());
        assertTrue(
                M18.criteria().stream()
                        .allMatch(c -> c.description().contains("The prime shows")
                                && c.description().contains("Partners")),
                "every criterion has two sides");
    }

    @Test
    void onlyWhatWasNotRecoveredIsReconstructed() {
        assertEquals(
                List.of("5.1", "5.2", "5.3"),
                M18.criteria().stream()
                        .filter(c -> c.provenance() == Provenance.RECONSTRUCTED)
                        .map(Criterion::code)
                        .toList());
    }

    @Test
    void theSurveyReachesTwentySixCriteriaAndItsCoreNine() {
        assertEquals(26, reached(M18.surveyForm().items()).size());
        assertEquals(9, reached(M18.surveyForm().core()).size());
        assertEquals(11, M18.surveyForm().core().size());
        var without = M18.criteria().stream().map(Criterion::code).collect(toCollection(TreeSet::new));
        without.removeAll(reached(M18.surveyForm().items()));
        assertEquals(Set.of("1.1", "1.2", "1.5", "6.7", "7.1", "7.3", "7.5", "8.1", "8.2", "8.3"), without);
    }

    @Test
    void everyElementOf2012LeadsSomewhere() {
        Crosswalk crosswalk = LIBRARY.crosswalk("merlin-2012", "merlin-2018").orElseThrow();
        edition("merlin-2012")
                .criteria()
                .forEach(e -> assertTrue(!crosswalk.from(e.code()).isEmpty(), e.code()));
        var arrived = crosswalk.links().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        assertTrue(M18.criteria().stream().allMatch(c -> arrived.contains(c.code())));
    }

    @ParameterizedTest(name = "on {0}, {1} {2} is {3}")
    @CsvSource({
        "2025-09-30, uk-bid, average-days-at-most, 55",
        "2025-10-01, uk-bid, average-days-at-most, 45",
        "2024-03-31, uk-bid, average-days-at-most,",
        "2025-02-23, uk-public, statutory-days-after,",
        "2025-02-24, uk-public, statutory-days-after, 29",
        "2026-11-22, uk-late-payment, interest-points-over-base, 8"
    })
    void paymentRulesHoldFromTheirDay(LocalDate day, String set, String name, BigDecimal value) {
        assertEquals(
                value,
                LIBRARY.paymentRules(set)
                        .on(day, name)
                        .map(PaymentRules.DatedValue::value)
                        .orElse(null));
    }

    @Test
    void everyFileOfTheFolderIsBuiltIn() throws IOException {
        try (var files = Files.list(Path.of("assessment-criteria"))) {
            var inFolder = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".yaml"))
                    .collect(Collectors.toSet());
            assertEquals(
                    inFolder,
                    LIBRARY.files().values().stream()
                            .map(Library.SourceFile::name)
                            .collect(Collectors.toSet()));
        }
    }

    private static Set<String> reached(List<FormItem> items) {
        return items.stream().flatMap(i -> i.criteria().stream()).collect(Collectors.toSet());
    }
}
