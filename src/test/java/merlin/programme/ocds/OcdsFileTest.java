package merlin.programme.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.shared.Finding;
import merlin.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRO-2 to PRO-6 on small notices of our own. */
class OcdsFileTest {
    private static final String CARE = """
            {
              "version": "1.1",
              "publisher": { "name": "PORTAL SOFTWARE LTD" },
              "releases": [
                {
                  "ocid": "ocds-x-1", "id": "1-a", "date": "2026-03-01T09:00:00Z", "tag": ["tender"],
                  "parties": [
                    { "id": "b", "name": "Northshire Council", "roles": ["buyer"] },
                    { "id": "s", "name": "Harbour Care Ltd", "roles": ["supplier", "tenderer"], "sme": true, "vco": false,
                      "identifier": { "scheme": "GB-COH", "id": "01234567" },
                      "address": { "streetAddress": "1 Quay Street,\\r\\nOld Town\\n", "locality": "Northport", "region": "" } }
                  ],
                  "buyer": { "id": "b" },
                  "tender": {
                    "title": "Caf&eacute; &amp;amp; home care", "description": "People&#039;s homes\\r\\nand &#x2014; more &unknown;",
                    "items": [ { "id": 1, "classification": { "scheme": "CPV", "id": 85310000, "description": "Care" } } ]
                  },
                  "awards": [
                    { "id": "w", "title": "", "status": "active", "date": "2026-02-20T00:00:00Z",
                      "value": { "amount": 1250000.5, "currency": "GBP" },
                      "suppliers": [ { "id": "s" } ],
                      "contractPeriod": { "startDate": "2026-04-01T00:00:00Z", "endDate": "2028-03-31T23:59:00Z" } }
                  ]
                }
              ]
            }
            """;

    @Test
    void aNoticeGivesBuyerSuppliersIdentifiersValueDatesCpvTitleAndRequirement() {
        Notice notice = read(CARE).notices().get(0);
        AwardedContract contract = notice.awarded().get(0);
        Party supplier = contract.suppliers().get(0);
        assertEquals("Northshire Council", notice.buyer().orElseThrow().name());
        assertEquals("Harbour Care Ltd", supplier.name());
        assertEquals(List.of(new PrintedIdentifier("GB-COH", "01234567")), supplier.identifiers());
        assertEquals(Optional.of(new Money(new BigDecimal("1250000.50"), "GBP")), contract.value());
        assertEquals(
                new Period(Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(LocalDate.of(2028, 3, 31))),
                contract.period());
        assertEquals(List.of(new Cpv("85310000", "Care")), notice.requirement().cpv());
    }

    @Test
    void htmlCharacterReferencesAreDecodedEvenWhenEscapedTwiceAndUnknownOnesStay() {
        Notice notice = read(CARE).notices().get(0);
        assertEquals("Café & home care", notice.titleOf(notice.awarded().get(0)));
        assertEquals(
                "People's homes\nand — more &unknown;", notice.requirement().text());
    }

    @Test
    void aPublisherWhoIsASoftwareVendorIsNeverTakenAsTheBuyer() {
        OcdsReading.Read read =
                read(CARE.replace("\"buyer\": { \"id\": \"b\" },", "").replace("[\"buyer\"]", "[]"));
        assertEquals("PORTAL SOFTWARE LTD", read.publisher());
        assertEquals(Optional.empty(), read.notices().get(0).buyer());
        assertRemark(read, "noBuyer");
    }

    @ParameterizedTest(name = "PRO-4: scheme \"{0}\" with number \"{1}\" is no identifier, told: {2}")
    @CsvSource({"'', '', false", "'', 01234567, true", "GB-COH, '', true"})
    void aBlankIdentifierSchemeOrNumberIsNoIdentifier(String scheme, String number, boolean told) {
        OcdsReading.Read read =
                read(CARE.replace("\"GB-COH\"", "\"" + scheme + "\"").replace("\"01234567\"", "\"" + number + "\""));
        assertEquals(List.of(), supplier(read).identifiers());
        assertEquals(told, read.remarks().stream().anyMatch(r -> r.messageKey().endsWith("halfIdentifier")));
    }

    @Test
    void aSupplierWithoutAnyIdentifierKeepsItsPrintedName() {
        OcdsReading.Read read =
                read(CARE.replace("\"identifier\": { \"scheme\": \"GB-COH\", \"id\": \"01234567\" },", ""));
        assertEquals("Harbour Care Ltd", supplier(read).name());
        assertEquals(List.of(), supplier(read).identifiers());
    }

    @Test
    void anEmptyTextMeansNotStatedLikeNullAndAbsence() {
        for (String title : List.of("\"\"", "null", "\"  \"")) {
            Notice notice = read(CARE.replace("\"title\": \"\"", "\"title\": " + title))
                    .notices()
                    .get(0);
            assertEquals("", notice.awarded().get(0).title());
        }
        Notice undated =
                read(CARE.replace("2026-02-20T00:00:00Z", "")).notices().get(0);
        assertEquals(Optional.empty(), undated.awarded().get(0).awardedOn());
    }

    @Test
    void anAddressOfSeveralLinesKeepsItsLines() {
        assertEquals("1 Quay Street\nOld Town\nNorthport", supplier(read(CARE)).address());
    }

    @ParameterizedTest(name = "PRO-4: the name \"{0}\" is kept whole and told: {1}")
    @CsvSource({
        "K Tiplow Ltd; Aidport Ltd, true",
        "Coastal Consortium, true",
        "Alpha | Beta, true",
        "Bright &amp; Sons Ltd, false",
        "Limelight Ltd T/A Spotlight, false"
    })
    void aConsortiumNameWithSeparatorsIsNeverSplit(String name, boolean told) {
        OcdsReading.Read read = read(CARE.replace("Harbour Care Ltd", name));
        assertEquals(name.replace("&amp;", "&"), supplier(read).name());
        assertEquals(told, read.remarks().stream().anyMatch(r -> r.messageKey().endsWith("severalNames")));
    }

    @Test
    void aStatedZeroIsZeroAndAnAmountOfNullIsUnknown() {
        OcdsReading.Read zero = read(CARE.replace("1250000.5", "0"));
        assertEquals(
                Optional.of(new Money(BigDecimal.ZERO, "GBP")),
                zero.notices().get(0).awarded().get(0).value());
        assertRemark(zero, "zero");
        assertEquals(
                Optional.empty(),
                read(CARE.replace("1250000.5", "null"))
                        .notices()
                        .get(0)
                        .awarded()
                        .get(0)
                        .value());
    }

    @Test
    void theTagIsNotTrusted() {
        assertEquals(1, read(CARE).notices().get(0).awarded().size(), "tagged tender, yet it holds an award");
        Notice tender = read(CARE.replaceAll(
                                "(?s)\"awards\".*?\\]\\s*,?\\s*\"contractPeriod\".*?\\}\\s*\\}\\s*\\]",
                                "\"awards\": []")
                        .replace("\"tender\"]", "\"award\"]"))
                .notices()
                .get(0);
        assertEquals(List.of(), tender.awarded(), "tagged award, yet it holds a tender only");
    }

    @Test
    void silenceAboutSmallOrVoluntaryIsUnknownNotNo() {
        assertEquals(Optional.of(true), supplier(read(CARE)).sme());
        assertEquals(Optional.of(false), supplier(read(CARE)).vcse());
        Party silent = supplier(read(CARE.replace("\"sme\": true, \"vco\": false,", "")));
        assertEquals(Optional.empty(), silent.sme());
        assertEquals(Optional.empty(), silent.vcse());
    }

    @Test
    void anEndAt2359IsThatDayInSummerToo() {
        Notice notice = read(CARE.replace("2028-03-31T23:59:00Z", "2028-08-31T23:59:00Z"))
                .notices()
                .get(0);
        assertEquals(
                Optional.of(LocalDate.of(2028, 8, 31)),
                notice.awarded().get(0).period().endsOn());
    }

    @Test
    void anOrganisationPrintedInPlaceAsInVersion10IsRead() {
        OcdsReading.Read read = read(
                CARE.replace("\"version\": \"1.1\"", "\"version\": \"1.0\"")
                        .replaceAll("(?s)\"parties\": \\[.*?\\],\\s*\"buyer\"", "\"buyer\"")
                        .replace("{ \"id\": \"b\" }", "{ \"name\": \"Northshire Council\" }")
                        .replace(
                                "[ { \"id\": \"s\" } ]",
                                "[ { \"name\": \"Harbour Care Ltd\", \"identifier\": { \"scheme\": \"GB-CHC\", \"id\": \"279417\" } } ]"));
        assertEquals(
                "Northshire Council",
                read.notices().get(0).buyer().orElseThrow().name());
        assertEquals(
                List.of(new PrintedIdentifier("GB-CHC", "279417")),
                supplier(read).identifiers());
    }

    @Test
    void aContractTakesTheSuppliersOfItsAward() {
        Notice notice = read(CARE.replace(
                        "\"awards\"",
                        "\"contracts\": [ { \"id\": \"c\", \"awardID\": \"w\", \"title\": \"Lot 1\","
                                + " \"dateSigned\": \"2026-03-20\", \"value\": { \"amount\": 7, \"currency\": \"GBP\" } } ], \"awards\""))
                .notices()
                .get(0);
        assertEquals(1, notice.awarded().size());
        AwardedContract contract = notice.awarded().get(0);
        assertEquals("Lot 1", contract.title());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 20)), contract.signedOn());
        assertEquals("Harbour Care Ltd", contract.suppliers().get(0).name());
    }

    @Test
    void aCancelledAwardIsLeftOutAndTold() {
        OcdsReading.Read read = read(CARE.replace("\"active\"", "\"cancelled\""));
        assertEquals(List.of(), read.notices().get(0).awarded());
        assertRemark(read, "notAwarded");
    }

    @Test
    void aRecordIsReadByItsCompiledRelease() {
        String record = CARE.replace("\"releases\": [", "\"records\": [ { \"ocid\": \"ocds-x-1\", \"compiledRelease\":")
                .replaceFirst("(?s)\\]\\s*\\}\\s*$", "} ] }");
        assertEquals("ocds-x-1", read(record).notices().get(0).ocid());
        assertProblem(record.replace("compiledRelease", "versionedRelease"), "PRO-2", "recordNotCompiled");
    }

    @ParameterizedTest(name = "PRO-3: {0} instead of {1} is refused as {2} at line {3}, column {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    1250000.5              | "12"            | type         | 20 | 32
                    1250000.5              | -5              | negative     | 20 | 32
                    1250000.5              | 5.001           | partOfPenny  | 20 | 32
                    "GBP"                  | ""              | noCurrency   | 20 | 32
                    2026-02-20T00:00:00Z   | 3/4/2026        | date         | 19 | 63
                    2026-02-20T00:00:00Z   | 2026-02-30      | noSuchDay    | 19 | 63
                    2028-03-31T23:59:00Z   | 2025-03-31      | endsBeforeStart | 22 | 29
                    "ocid": "ocds-x-1",    | "ocid": " ",    | blank        | 6  | 15
                    "ocid": "ocds-x-1",    | "x": 1,         | required     | 5  | 5
                    "version": "1.1"       | "version": "2"  | version      | 2  | 14
                    """)
    void whatDoesNotFitIsRefusedWithLineAndColumn(String good, String bad, String reason, long line, long column) {
        Finding problem = assertProblem(CARE.replace(good, bad), null, reason);
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column());
    }

    @Test
    void aTextLongerThanItsColumnIsRefusedNotCut() {
        assertProblem(CARE.replace("Harbour Care Ltd", "x".repeat(1001)), "PRO-3", "tooLong");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInTheOrderOfTheFile() {
        OcdsReading.Refused refused = refused(
                CARE.replace("1250000.5", "\"x\"").replace("\"1-a\"", "true").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(6L, 20L), refused.problems().stream().map(Finding::line).toList());
    }

    @ParameterizedTest(name = "PRO-2: a file that begins {0} is refused as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                        | empty
                    PK..                      | zip
                    %PDF-1.7                  | pdf
                    <html>                    | markup
                    supplier,amount           | notJson
                    {"releases":[             | notJson
                    {"releases":[],"releases":[]} | notJson
                    []                        | notAPackage
                    {"definitions":{}}        | notAPackage
                    {"ocid":"ocds-x-1"}       | bareRelease
                    {"releases":[]}           | emptyList
                    {"releases":[{"ocid":"o","id":"1"}]} | nothingAsked
                    """)
    void aWrongFileIsCalledByItsName(String text, String reason) {
        assertProblem(text, null, reason);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAndAByteOrderMarkIsNot() {
        String accented = CARE.replace("Northshire", "Ynys Môn");
        assertEquals("notUtf8", reason(refused(accented.getBytes(Charset.forName("windows-1252")))));
        assertEquals(
                8,
                refused(accented.getBytes(Charset.forName("windows-1252")))
                        .problems()
                        .get(0)
                        .line());
        assertEquals("utf16", reason(refused(accented.getBytes(StandardCharsets.UTF_16))));
        assertEquals(1, read("\uFEFF" + accented).notices().size());
    }

    @Test
    void anOversizedFileIsRefusedBeforeItIsRead() {
        assertEquals("tooLarge", reason(refused(new byte[OcdsFile.LARGEST + 1])));
    }

    @Test
    void twoReleasesAboutOneProcessAreNotMergedByGuess() {
        int start = CARE.indexOf("{\n      \"ocid\"");
        String release = CARE.substring(start, CARE.lastIndexOf("]")).strip();
        assertProblem(CARE.substring(0, start) + release + "," + release + "] }", "PRO-2", "severalReleases");
    }

    private static OcdsReading.Read read(String json) {
        OcdsReading reading = OcdsFile.read(json.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(OcdsReading.Read.class, reading, reading::toString);
    }

    private static OcdsReading.Refused refused(byte[] bytes) {
        return assertInstanceOf(OcdsReading.Refused.class, OcdsFile.read(bytes));
    }

    private static Finding assertProblem(String json, String rule, String reason) {
        Finding problem =
                refused(json.getBytes(StandardCharsets.UTF_8)).problems().get(0);
        assertEquals("programme.ocds." + reason, problem.messageKey(), problem::toString);
        if (rule != null) assertEquals(rule, problem.rule());
        return problem;
    }

    private static String reason(OcdsReading.Refused refused) {
        return refused.problems().get(0).messageKey().replace("programme.ocds.", "");
    }

    private static void assertRemark(OcdsReading.Read read, String reason) {
        assertTrue(
                read.remarks().stream().anyMatch(r -> r.messageKey().equals("programme.ocds." + reason)),
                read::toString);
    }

    private static Party supplier(OcdsReading.Read read) {
        return read.notices().get(0).awarded().get(0).suppliers().get(0);
    }
}
