package merlin.programme.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import merlin.shared.Finding;
import merlin.shared.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real notices and the standard's own examples; skipped where the shared data folder is missing. */
class SharedPackagesTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void all55RealPackagesAreReadAndTheirTotalsAreTheExpectedOnes() throws IOException {
        List<Path> files = files("contracts-finder-ocds");
        List<Notice> notices =
                files.stream().flatMap(f -> read(f).notices().stream()).toList();
        List<Party> suppliers = with("supplier", notices);
        JsonNode expected = JsonMapper.shared()
                .readTree(Files.readString(DATA.resolve("EXPECTED.json")))
                .get("shared/data/contracts-finder-ocds");
        Map<String, Object> totals = new TreeMap<>(Map.of(
                "files", files.size(),
                "releases", notices.size(),
                "parties", notices.stream().mapToInt(n -> n.parties().size()).sum(),
                "buyers", with("buyer", notices).size(),
                "suppliers", suppliers.size(),
                "suppliers_with_gb_coh", count(suppliers, SharedPackagesTest::isCompany),
                "distinct_supplier_names",
                        (int) suppliers.stream().map(Party::name).distinct().count(),
                "awards", notices.stream().mapToInt(n -> n.awarded().size()).sum(),
                "sme_true_suppliers", count(suppliers, p -> p.sme().equals(Optional.of(true)))));
        totals.forEach((name, total) -> assertEquals(expected.get(name).intValue(), total, name));
        BigDecimal pounds = notices.stream()
                .flatMap(n -> n.awarded().stream())
                .flatMap(c -> c.value().stream())
                .filter(v -> v.currency().equals("GBP"))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal(expected.get("award_value_gbp").asString()), pounds);
    }

    @Test
    void everyRealPackageHasBuyerTitleRequirementCpvValueAndDates() throws IOException {
        for (Path file : files("contracts-finder-ocds")) {
            Notice notice = read(file).notices().get(0);
            AwardedContract contract = notice.awarded().get(0);
            assertFalse(notice.buyer().isEmpty(), file + " buyer");
            assertFalse(notice.titleOf(contract).isBlank(), file + " title");
            assertFalse(notice.requirement().text().isBlank(), file + " requirement");
            assertFalse(notice.requirement().cpv().isEmpty(), file + " cpv");
            assertFalse(contract.value().isEmpty(), file + " value");
            assertFalse(contract.period().startsOn().isEmpty(), file + " start");
            assertFalse(contract.suppliers().isEmpty(), file + " suppliers");
            assertFalse(notice.requirement().text().contains("&#"), file + " decoded");
        }
    }

    @Test
    void everyExampleOfTheStandardIsReadOrRefusedForAReason() throws IOException {
        List<Path> examples = files("ocds-doc-examples-1.1.5");
        Map<String, String> refused = new TreeMap<>();
        for (Path example : examples) {
            if (OcdsFile.read(Files.readAllBytes(example)) instanceof OcdsReading.Refused no) {
                Finding first = no.problems().get(0);
                refused.put(example.getFileName().toString(), first.messageKey().replace("programme.ocds.", ""));
            }
        }
        assertEquals(46, examples.size());
        assertEquals(
                Map.of(
                        "extension.json", "notAPackage",
                        "release-schema.json", "notAPackage",
                        "language.json", "notAPackage",
                        "serialization-flat.json", "required",
                        "serialization-flat-two-items.json", "required",
                        "implementation.json", "untitled",
                        "tenderUpdate.json", "untitled",
                        "paraguay-planning.json", "untitled",
                        "pre-qualification-package.json", "untitled",
                        "pre-selection-package.json", "untitled"),
                refused);
    }

    private static OcdsReading.Read read(Path file) {
        try {
            return assertInstanceOf(OcdsReading.Read.class, OcdsFile.read(Files.readAllBytes(file)), file::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the shared data folder is missing");
        try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Party> with(String role, List<Notice> notices) {
        return notices.stream()
                .flatMap(n -> n.parties().stream())
                .filter(p -> p.roles().contains(role))
                .toList();
    }

    private static int count(List<Party> parties, Predicate<Party> which) {
        return (int) parties.stream().filter(which).count();
    }

    private static boolean isCompany(Party party) {
        return party.identifiers().stream().anyMatch(i -> i.scheme().equals("GB-COH"));
    }
}
