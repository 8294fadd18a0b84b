package merlin.report.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the charts of {@link SvgForm} into a PDF as vectors: the four shapes that our charts are made of and nothing else, so
 * that no general SVG engine is needed.
 */
final class ChartDrawer implements SVGDrawer {
    private static final double WORDS = 13;
    private static final double DEFAULT_WIDTH = 640;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        double width = cssWidth > 0 ? cssWidth / dotsPerPixel : DEFAULT_WIDTH;
        return new Drawing(svg, width, Double.parseDouble(svg.getAttribute("height")), dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // words are drawn from our own outlines
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {
        // words are drawn from our own outlines
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** One chart. @param width and @param height in pixels */
    private record Drawing(Element svg, double width, double height, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(dotsPerPixel, dotsPerPixel);
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) draw(element, device, place);
            }
        }

        private void draw(Element e, OutputDevice device, AffineTransform place) {
            Ink ink = Ink.ofClass(e.getAttribute("class"));
            device.setColor(new FSRGBColor(ink.red(), ink.green(), ink.blue()));
            switch (e.getTagName()) {
                case "rect" ->
                    fill(
                            device,
                            place,
                            new Rectangle2D.Double(of(e, "x"), of(e, "y"), of(e, "width"), of(e, "height")));
                case "line" -> fill(device, place, stroked(e, ink == Ink.MARK ? 2 : 1));
                case "circle" -> circle(e, ink, device, place);
                case "text" -> words(e, ink, device, place);
                default -> throw new IllegalArgumentException("a chart has no " + e.getTagName());
            }
        }

        private Shape stroked(Element e, int thickness) {
            return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                    .createStrokedShape(new Line2D.Double(of(e, "x1"), of(e, "y1"), of(e, "x2"), of(e, "y2")));
        }

        private void circle(Element e, Ink ink, OutputDevice device, AffineTransform place) {
            double r = of(e, "r");
            fill(device, place, new Ellipse2D.Double(of(e, "cx") - r, of(e, "cy") - r, 2 * r, 2 * r));
            if (ink != Ink.DOT_OPEN) return;
            device.setColor(new FSRGBColor(255, 255, 255));
            r -= 2;
            fill(device, place, new Ellipse2D.Double(of(e, "cx") - r, of(e, "cy") - r, 2 * r, 2 * r));
        }

        private void words(Element e, Ink ink, OutputDevice device, AffineTransform place) {
            String words = e.getTextContent();
            double width = Glyphs.of(ink).width(words, WORDS);
            double shift = switch (e.getAttribute("text-anchor")) {
                case "middle" -> width / 2;
                case "end" -> width;
                default -> 0;
            };
            AffineTransform at = new AffineTransform(place);
            at.translate(of(e, "x") - shift, of(e, "y"));
            fill(device, at, Glyphs.of(ink).outline(words, WORDS));
        }

        /** An attribute in pixels; percentages are of the width. */
        private double of(Element e, String attribute) {
            String value = e.getAttribute(attribute);
            return value.endsWith("%")
                    ? Double.parseDouble(value.substring(0, value.length() - 1)) * width / 100
                    : Double.parseDouble(value);
        }

        private static void fill(OutputDevice device, AffineTransform place, Shape shape) {
            device.fill(place.createTransformedShape(shape));
        }
    }
}
