package merlin.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import merlin.shared.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** REP-5: what a PDF of ours is. */
class PdfFormTest {
    private final byte[] bytes = PdfForm.of(ADocument.ofEveryKind());

    @Test
    void rep1TheSameDocumentGivesTheSameBytes() {
        assertEquals(Sha256.of(bytes), Sha256.of(PdfForm.of(ADocument.ofEveryKind())));
    }

    @Test
    void rep5ItSaysItsLanguageAndTitleAndIsMarkedAsTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var catalogue = pdf.getDocumentCatalog();
            assertEquals("en-GB", catalogue.getLanguage());
            assertTrue(catalogue.getMarkInfo().isMarked());
            assertTrue(catalogue.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Test report: Skills & <Work>", pdf.getDocumentInformation().getTitle());
            assertTrue(new String(catalogue.getMetadata().toByteArray()).contains("pdfuaid"));
            assertNotNull(catalogue.getDocumentOutline().getFirstChild());
        }
    }

    @Test
    void rep5EveryKindOfBlockHasItsTag() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
            Set<String> tags = new TreeSet<>(
                    all.stream().map(PDStructureElement::getStructureType).toList());
            assertTrue(
                    tags.containsAll(Set.of("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Figure")),
                    tags.toString());
            PDStructureElement figure = all.stream()
                    .filter(e -> e.getStructureType().equals("Figure"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Northgate holds until 2028. One bar from 2026 to 2028.", figure.getAlternateDescription());
        }
    }

    @Test
    void rep5EveryFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void whatIsWrittenCanBeReadBack() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            for (String part : List.of("Skills & <Work>", "86%", "2 of 3", "Not shown, to protect", "– and ≥ more")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
