package merlin.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A document as a tagged PDF (REP-5). The same document gives the same bytes (REP-1): its dates are the document's own, its id
 * comes from its content, and its fonts come with the program.
 */
public final class PdfForm {
    private static final String FAMILY = "Liberation Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfForm() {}

    public static byte[] of(Document document) {
        String html = HtmlForm.print(document, stylesheet());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Merlin")
                .useSVGDrawer(new ChartDrawer())
                .withHtmlContent(html, null);
        font(builder, "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument pdf = renderer.createPDFKeepOpen();
            settle(pdf, document, html);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> Glyphs.open(file), FAMILY, weight, style, true);
    }

    /** Takes chance and clock out of the file. */
    private static void settle(PDDocument pdf, Document document, String html) {
        Calendar asOf = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        asOf.setTimeInMillis(
                document.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(asOf);
        information.setModificationDate(asOf);
        pdf.setDocumentId((long) html.hashCode());
    }

    private static String stylesheet() {
        try (InputStream in = PdfForm.class.getResourceAsStream("/merlin/report/print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
