package merlin.payment.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.payment.ledger.DateOrder;
import merlin.payment.practices.CrossCheck.Population;
import merlin.payment.practices.CrossCheck.Verdict;
import merlin.payment.practices.PublishedReport.Kind;
import merlin.payment.statutory.AHalfYear;
import merlin.payment.statutory.PracticesColumn;
import merlin.shared.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PAY-35: published reports are read as they are in the wild, and held against a ledger only where both mean the same. */
class PracticesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String HEADER =
            "Report Id,Start date,End date,Filing date,Company,Company number,Average time to pay,"
                    + "% Invoices paid within 30 days,% Invoices paid between 31 and 60 days,% Invoices paid later than 60 days,"
                    + "% Invoices not paid within agreed terms,Shortest (or only) standard payment period,"
                    + "Longest standard payment period,E-Invoicing offered,Standard payment terms";

    private static PracticesFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static PracticesFile read(byte[] bytes, Optional<DateOrder> order) {
        return new PracticesReader(() -> new ByteArrayInputStream(bytes), Set.of("00123456"), TODAY).read(order);
    }

    private static PublishedReport one(String row) {
        PracticesFile file = read(HEADER + "\n" + row + "\n");
        assertEquals(List.of(), file.problems());
        assertEquals(1, file.reports().size());
        return file.reports().get(0);
    }

    private static final String ROW =
            "77,2025-10-01,2026-03-31,2026-04-20,Northgate Ltd,123456,31,64,30,6,15,14,30,True,\"30 days,\nas agreed\"";

    @Test
    void aReportIsReadByTheNamesOfItsColumns() {
        PublishedReport report = one(ROW);
        assertEquals("77", report.key());
        assertEquals("00123456", report.companyNumber());
        assertEquals(LocalDate.of(2026, 4, 20), report.filedOn());
        assertEquals(Optional.of(BigDecimal.valueOf(31)), report.number(PracticesColumn.AVERAGE_DAYS));
        assertEquals(true, report.truths().get(PracticesColumn.E_INVOICING));
        assertEquals("30 days,\nas agreed", report.texts().get(PracticesColumn.TERMS));
        assertEquals(List.of(), report.doubts());
    }

    @Test
    void aMarkCarriageReturnsOtherOrderAndUnknownColumnsMakeNoDifference() {
        PracticesFile file =
                read("\uFEFFEnd date,Something new,Company number,Start date\r\n2026-03-31,x,123456,2025-10-01\r\n");
        assertEquals(1, file.reports().size());
        assertEquals("2025-10-01/2026-03-31", file.reports().get(0).key());
        assertEquals(List.of("payment.practices.unknown"), keys(file.remarks()));
    }

    @Test
    void windows1252IsReadAndTold() {
        byte[] bytes = (HEADER + "\n" + ROW.replace("Northgate", "Caf\u00e9 \u2019North\u2019") + "\n")
                .getBytes(Charset.forName("windows-1252"));
        PracticesFile file = read(bytes, Optional.empty());
        assertEquals("Caf\u00e9 \u2019North\u2019 Ltd", file.reports().get(0).company());
        assertEquals(List.of("payment.practices.windows"), keys(file.remarks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None", "NA", "none", " "})
    void whatIsBlankHasNoValueAndIsNeverNought(String blank) {
        PublishedReport report = one(ROW.replace(",31,64,", "," + blank + ",64,"));
        assertEquals(Optional.empty(), report.number(PracticesColumn.AVERAGE_DAYS));
        assertEquals(List.of(), report.doubts());
        assertEquals(
                Optional.of(BigDecimal.ZERO),
                one(ROW.replace(",31,64,", ",0,64,")).number(PracticesColumn.AVERAGE_DAYS));
    }

    @ParameterizedTest(name = "an average of {0} is {1}")
    @CsvSource({
        "366, fine",
        "367, TOO_MANY_DAYS",
        "4323394, TOO_MANY_DAYS",
        "-1, NOT_UNDERSTOOD",
        "soon, NOT_UNDERSTOOD"
    })
    void aTypingErrorIsFlaggedAndNotUsed(String average, String is) {
        PublishedReport report = one(ROW.replace(",31,64,", "," + average + ",64,"));
        assertEquals(
                is.equals("fine"), report.number(PracticesColumn.AVERAGE_DAYS).isPresent());
        assertEquals(
                is.equals("fine") ? List.of() : List.of(Kind.valueOf(is)),
                report.doubts().stream().map(PublishedReport.Doubt::kind).toList());
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource({
        "',64,30,6,', ',64,36,2,', ", // 102: within 2 of 100
        "',64,30,6,', ',64,36,3,', BANDS_DO_NOT_ADD_UP",
        "',64,30,6,', ',164,30,6,', NO_PERCENTAGE",
        "',14,30,', ',45,30,', TERMS_CROSSED",
        "'2026-03-31', '2027-03-31', ENDS_IN_FUTURE",
        "',True,', ',perhaps,', NOT_UNDERSTOOD",
        "',True,', ',No,', "
    })
    void whatCannotBeIsDoubted(String instead, String of, Kind kind) {
        PublishedReport report = one(ROW.replace(instead, of));
        assertEquals(
                kind == null ? List.of() : List.of(kind),
                report.doubts().stream().map(PublishedReport.Doubt::kind).toList());
    }

    @ParameterizedTest(name = "dates like {0} and {1} are read as {2}")
    @CsvSource({
        "2025-10-01, 2026-03-31, ISO",
        "1/10/2025, 31/3/2026, day/month/year",
        "10/1/2025, 3/31/2026, month/day/year",
        "1 Oct 2025, 31 March 2026, ISO"
    })
    void threeOrdersOfDatesAreKnown(String from, String to, String order) {
        PracticesFile file =
                read(HEADER + "\n" + ROW.replace("2025-10-01", from).replace("2026-03-31", to));
        assertEquals(LocalDate.of(2025, 10, 1), file.reports().get(0).from());
        assertEquals(LocalDate.of(2026, 3, 31), file.reports().get(0).to());
        if (!order.equals("ISO"))
            assertEquals(order, file.remarks().get(0).arguments().get(0));
    }

    @Test
    void pay23ADateThatCanBeTwoDaysIsAskedForAndNeverGuessed() {
        String text = HEADER + "\n"
                + ROW.replace("2025-10-01", "1/2/2025")
                        .replace("2026-03-31", "1/3/2026")
                        .replace("2026-04-20", "");
        PracticesFile asked = read(text);
        assertEquals(List.of("payment.practices.datesUnclear"), keys(asked.problems()));
        assertEquals(List.of(), asked.reports());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                LocalDate.of(2025, 2, 1),
                read(bytes, Optional.of(DateOrder.DAY_FIRST)).reports().get(0).from());
        assertEquals(
                LocalDate.of(2025, 1, 2),
                read(bytes, Optional.of(DateOrder.MONTH_FIRST)).reports().get(0).from());
        PracticesFile mixed =
                read(HEADER + "\n" + ROW.replace("2025-10-01", "13/2/2025").replace("2026-03-31", "3/31/2026"));
        assertEquals(2, mixed.problems().size());
    }

    /** Another company's row decides the order of dates too: one program wrote them all. */
    @Test
    void reportsOfOtherCompaniesArePassedOver() {
        PracticesFile file = read(HEADER + "\n"
                + ROW.replace("123456", "SC123456").replace("2026-04-20", "20/4/2026") + "\n"
                + ROW.replace("2025-10-01", "1/10/2025").replace("2026-03-31", "31/3/2026") + "\n");
        assertEquals(2, file.rowsRead());
        assertEquals(1, file.reports().size());
    }

    @Test
    void aRowThatCannotBeReadIsToldWithLineAndColumn() {
        PracticesFile file = read(HEADER + "\n" + ROW + "\n" + ROW.replace("2026-03-31", "never"));
        Finding problem = file.problems().get(0);
        assertEquals(4, problem.line()); // the row before has two lines
        assertEquals(3, problem.column());
        assertEquals("End date", problem.where());
        assertEquals("PAY-35", problem.rule());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            payment.practices.empty   |
            payment.practices.missing | Start date,End date
            payment.practices.twice   | Start date,End date,Company number,Start date
            payment.practices.broken  | Start date,End date,Company number"
            """)
    void aFileThatIsNoExportIsRefusedWhole(String key, String text) {
        PracticesFile file = read(text == null ? "" : key.endsWith("broken") ? HEADER + "\n\"open" : text + "\n");
        assertEquals(List.of(key), keys(file.problems()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "123456, 00123456",
        "1234567, 01234567",
        "00123456, 00123456",
        "sc123456, SC123456",
        "123456.0, 00123456",
        "42, 00000042"
    })
    void companyNumbersGetTheirZerosBack(String written, String number) {
        assertEquals(number, CompanyNumber.of(written));
    }

    @Test
    void aContradictionIsSaidOnlyWhereBothMeanTheSame() {
        var ledger = AHalfYear.winter().paid(60, 20).paid(40, 50).figures(); // average 32, 60 percent by day 30
        PublishedReport report = one(ROW);
        CrossCheck same = CrossCheck.of(report, ledger, true, true);
        assertEquals(Population.SAME, same.population());
        assertTrue(same.contradicts());
        assertEquals(
                Verdict.CONTRADICTS, line(same, PracticesColumn.AVERAGE_DAYS).verdict()); // 32 against 31
        assertEquals(
                new BigDecimal("1.000000"),
                line(same, PracticesColumn.AVERAGE_DAYS).difference().orElseThrow());
        for (CrossCheck other : List.of(
                CrossCheck.of(report, ledger, true, false),
                CrossCheck.of(report, ledger, false, true),
                CrossCheck.of(one(ROW.replace("2026-03-31", "2026-04-30")), ledger, true, true))) {
            assertTrue(!other.contradicts());
            assertTrue(other.lines().stream().allMatch(l -> l.verdict() == Verdict.NOTHING_FOLLOWS));
        }
        assertEquals(
                Population.CHAIN_ONLY,
                CrossCheck.of(report, ledger, true, false).population());
    }

    @Test
    void lessThanOneApartIsRoundingAndSilenceIsNoContradiction() {
        var ledger = AHalfYear.winter().paid(645, 31).paid(355, 32).figures();
        CrossCheck check = CrossCheck.of(one(ROW.replace(",31,64,30,6,15,", ",31,NA,100,0,NA,")), ledger, true, true);
        assertEquals(
                List.of(Verdict.AGREES, Verdict.AGREES, Verdict.AGREES),
                check.lines().stream().map(CrossCheck.Line::verdict).toList());
        var nothing = AHalfYear.winter().figures();
        assertTrue(!CrossCheck.of(one(ROW), nothing, true, true).contradicts());
    }

    /** The aggregates beside this project are no export: they are refused for the missing company number. */
    @ParameterizedTest
    @ValueSource(strings = {"uk_payment_trend_by_year.csv", "uk_payment_distribution.csv"})
    void aggregatesAreNotMistakenForReports(String name) {
        Path file = Path.of("../shared/data/payment-practices", name);
        Assumptions.assumeTrue(Files.exists(file), "no shared data here");
        PracticesFile read =
                new PracticesReader(() -> Files.newInputStream(file), Set.of("00123456"), TODAY).read(Optional.empty());
        assertEquals(List.of("payment.practices.missing"), keys(read.problems()));
    }

    private static CrossCheck.Line line(CrossCheck check, PracticesColumn column) {
        return check.lines().stream()
                .filter(l -> l.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::messageKey).toList();
    }
}
