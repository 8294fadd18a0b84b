package merlin.portfolio.partnerlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest XLSX workbook that holds a partner list: written by hand, since Merlin only reads workbooks. */
final class Workbook {
    /** Style 1 is a percentage, style 2 a date. 46115 is 3 April 2026. */
    static final String ROWS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Organisation</t></is></c><c r="B1" t="inlineStr"><is><t>Tier</t></is></c>
            <c r="C1" t="inlineStr"><is><t>Status</t></is></c><c r="D1" t="inlineStr"><is><t>Contact name</t></is></c>
            <c r="E1" t="inlineStr"><is><t>E-mail</t></is></c><c r="F1" t="inlineStr"><is><t>Value share</t></is></c>
            <c r="G1" t="inlineStr"><is><t>Start</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Harbour Care &amp; Co</t></is></c><c r="B2"><v>2</v></c>
            <c r="C2" t="inlineStr"><is><t>present</t></is></c><c r="D2" t="inlineStr"><is><t>Ann Lee</t></is></c>
            <c r="E2" t="inlineStr"><is><t>ann@harbour.example</t></is></c><c r="F2" s="1"><v>0.125</v></c>
            <c r="G2" s="2"><v>46115</v></c></row>
            """;

    private Workbook() {}

    static byte[] of(String rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                            + "worksheet+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types
                            + "styles+xml\"/></Types>");
            put(zip, "_rels/.rels", relations("rId1", rels + "/officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relations("rId1", rels + "/worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rels + "\"><sheets>"
                            + "<sheet name=\"Partners\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
                            + "<xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }
}
