package merlin.portfolio.partnerlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merlin.account.SizeBand;
import merlin.portfolio.RelationStatus;
import merlin.shared.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POR-7 and POR-8: partner lists from files. */
class PartnerListTest {
    private static final String HEADER =
            "Organisation,identifier,Tier,status,service,area,contact name,role,E-mail,phone,size,vcse,value share,start,end\n";
    private static final String GOOD =
            "Harbour Care,GB-CHC-279417,2,present,Home care,North,Ann Lee,Director,ann@harbour.example,01 23,small,yes,12.5%,2026-04-01,3 March 2028\n";

    @Test
    void aRowGivesAllThatIsStatedAndLeavesTheRestUnknown() {
        PartnerRow row = read(HEADER + GOOD).rows().get(0);
        assertEquals("Harbour Care", row.organisation());
        assertEquals("GB-CHC-279417", row.identifier().toString());
        assertEquals(2, row.tier());
        assertEquals(RelationStatus.PRESENT, row.status());
        assertEquals(SizeBand.SMALL, row.size());
        assertEquals(true, row.vcse());
        assertEquals(new BigDecimal("12.5"), row.valueShare());
        assertEquals(LocalDate.of(2028, 3, 3), row.endsOn());
        assertNull(row.sme());
        PartnerRow bare =
                read("organisation,tier,status,contact name,e-mail\nHarbour Care,Tier 1,Past,Ann,a@b.example\n")
                        .rows()
                        .get(0);
        assertNull(bare.identifier());
        assertNull(bare.vcse());
        assertNull(bare.valueShare());
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndUnknownOnesAreTold() {
        PartnerList list =
                read("E-Mail,STATUS,favourite colour,Tier,Contact_Name,Partner\na@b.example,present,red,4,Ann,Reef\n");
        assertEquals("Reef", list.rows().get(0).organisation());
        assertEquals(List.of("list.unknownColumn"), keys(list.remarks()));
        assertEquals("1:3", place(list.remarks().get(0)));
    }

    @ParameterizedTest(name = "POR-7: {1} instead of {0} is told as {2} at column {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    Harbour Care      | ''            | list.needed        | 1
                    GB-CHC-279417     | GB-CHC-X      | account.wrongNumber | 2
                    GB-CHC-279417     | 279417        | account.unknownScheme | 2
                    ,2,               | ,5,           | tierWrong          | 3
                    present           | current       | list.word          | 4
                    Ann Lee           | ''            | list.needed        | 7
                    ann@harbour       | ann at harbour | contact.email     | 9
                    ,small,           | ,tiny,        | list.word          | 11
                    ,yes,             | ,perhaps,     | list.word          | 12
                    12.5%             | 120           | share              | 13
                    12.5%             | a lot         | share              | 13
                    2026-04-01        | 2026-02-30    | list.date          | 14
                    2026-04-01        | 3/4/2026      | list.ambiguousDate | 14
                    2026-04-01        | 2029-04-01    | endsBeforeStart    | 15
                    """)
    void aBadCellIsToldWithItsLineAndColumn(String good, String bad, String reason, long column) {
        PartnerList list = read(HEADER + GOOD + GOOD.replace(good, bad));
        assertEquals(1, list.rows().size());
        assertEquals(List.of(reason), keys(list.problems()));
        assertEquals("3:" + column, place(list.problems().get(0)));
    }

    @Test
    void aRowTellsAllItsErrorsAtOnce() {
        PartnerList list =
                read(HEADER + GOOD.replace("present", "x").replace(",2,", ",9,").replace("small", "y"));
        assertEquals(List.of("tierWrong", "list.word", "list.word"), keys(list.problems()));
    }

    @ParameterizedTest(name = "POR-8: {0} read with {1} is {2}")
    @CsvSource({
        "2026-04-03, NOT_STATED, 2026-04-03",
        "3 April 2026, NOT_STATED, 2026-04-03",
        "3 apr 2026, NOT_STATED, 2026-04-03",
        "23/4/2026, NOT_STATED, 2026-04-23",
        "4/23/2026, NOT_STATED, 2026-04-23",
        "4/4/2026, NOT_STATED, 2026-04-04",
        "3/4/2026, DAY_FIRST, 2026-04-03",
        "3/4/2026, MONTH_FIRST, 2026-03-04",
        "31.12.2026, DAY_FIRST, 2026-12-31",
        "23/4/2026, MONTH_FIRST, ",
        "30 February 2026, NOT_STATED, ",
        "03/04/26, DAY_FIRST, "
    })
    void aDateIsReadOnlyWhenItCanBeReadOneWay(String text, DateOrder order, LocalDate date) {
        assertEquals(date, order.read(text).orElse(null));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsNeverGuessed() {
        assertThrows(DateOrder.Ambiguous.class, () -> DateOrder.NOT_STATED.read("3/4/2026"));
    }

    @Test
    void windows1252IsReadAndToldAndUtf8WithOrWithoutMarkIsNot() {
        String list = HEADER + GOOD.replace("Harbour", "Porth Môn £");
        assertEquals(
                List.of("list.windows1252"),
                keys(PartnerList.read(list.getBytes(Charset.forName("windows-1252")), DateOrder.NOT_STATED)
                        .remarks()));
        for (String mark : List.of("", "\uFEFF")) {
            PartnerList read = read(mark + list);
            assertEquals("Porth Môn £ Care", read.rows().get(0).organisation());
            assertEquals(List.of(), read.remarks());
        }
        assertEquals("list.utf16", refusal(list.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void semicolonsAndTabsAreReadAndTold() {
        String list = "organisation,tier,status,contact name,e-mail\nHarbour Care,1,past,Ann,a@b.example\n";
        assertEquals(
                List.of("list.semicolon"), keys(read(list.replace(',', ';')).remarks()));
        assertEquals(List.of("list.tab"), keys(read(list.replace(',', '\t')).remarks()));
    }

    @ParameterizedTest(name = "POR-7: a file that begins {0} is refused as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                | list.empty
                    %PDF-1.7          | list.pdf
                    <html>            | list.markup
                    {"a":1}           | list.json
                    organisation,tier | list.columnsMissing
                    organisation,tier,tier,status,contact name,e-mail | list.columnTwice
                    """)
    void aWrongFileIsCalledByItsName(String text, String reason) {
        assertEquals(reason, refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anOldExcelFileAZipADamagedWorkbookAndAnOversizedFileAreRefused() throws IOException {
        assertEquals("list.oldExcel", refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertEquals("list.zip", refusal(zip("notes.txt", "x")));
        assertEquals("list.brokenExcel", refusal(zip("xl/workbook.xml", "<broken")));
        assertEquals("list.tooLarge", refusal(new byte[TableFile.LARGEST + 1]));
    }

    @Test
    void aWorkbookIsReadLikeATextFileWithExactDatesAndPercentages() throws IOException {
        PartnerList list = PartnerList.read(Workbook.of(Workbook.ROWS), DateOrder.NOT_STATED);
        assertEquals(List.of(), list.problems());
        PartnerRow row = list.rows().get(0);
        assertEquals("Harbour Care & Co", row.organisation());
        assertEquals(2, row.tier());
        assertEquals(new BigDecimal("12.5"), row.valueShare());
        assertEquals(LocalDate.of(2026, 4, 3), row.startsOn());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLine() {
        Table.Unreadable broken = assertThrows(Table.Unreadable.class, () -> read(HEADER + GOOD + "\"Harbour,1\n"));
        assertEquals("portfolio.list.broken", broken.finding().messageKey());
        assertEquals(3, broken.finding().line());
    }

    @Test
    void aBlankRowIsNoRowAndLinesCountAsInTheFile() {
        PartnerList list = read(HEADER + ",,,,\n\n" + GOOD + "\"Two\nlines\",,9,past,,,Ann,,a@b.example\n");
        assertEquals(2, list.count());
        assertEquals(5, list.problems().get(0).line());
        assertTrue(list.badLines().contains(5L));
    }

    private static PartnerList read(String text) {
        return PartnerList.read(text.getBytes(StandardCharsets.UTF_8), DateOrder.NOT_STATED);
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(Table.Unreadable.class, () -> PartnerList.read(bytes, DateOrder.NOT_STATED))
                .finding()
                .messageKey()
                .replace("portfolio.", "");
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.messageKey().replace("portfolio.", ""))
                .toList();
    }

    private static String place(Finding finding) {
        return finding.line() + ":" + finding.column();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
