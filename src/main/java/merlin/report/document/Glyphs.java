package merlin.report.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words of a chart as outlines, so that a drawing needs no font of the machine and looks alike everywhere. Its text is read to
 * those who do not see it from the figure's description.
 */
final class Glyphs {
    private static final Glyphs REGULAR = new Glyphs("LiberationSans-Regular.ttf");
    private static final Glyphs STRONG = new Glyphs("LiberationSans-Bold.ttf");

    private final TrueTypeFont font;

    private Glyphs(String file) {
        try (InputStream in = open(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Glyphs of(Ink ink) {
        return ink == Ink.WORDS_STRONG ? STRONG : REGULAR;
    }

    /** A font file of the kept font jar (Liberation, SIL Open Font License). */
    static InputStream open(String file) {
        InputStream in = Glyphs.class.getClassLoader().getResourceAsStream("liberation/" + file);
        if (in == null) throw new IllegalStateException("no font " + file);
        return in;
    }

    /** The outline of the words at the given size, its baseline's start at 0,0, y downwards. */
    synchronized Path2D outline(String words, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            Path2D outline = new Path2D.Double();
            double x = 0;
            for (int c : words.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                GeneralPath path = glyph == 0 || font.getGlyph().getGlyph(glyph) == null
                        ? new GeneralPath()
                        : font.getGlyph().getGlyph(glyph).getPath();
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(scale, -scale);
                outline.append(path.getPathIterator(place), false);
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of the words at the given size, in the same unit. */
    synchronized double width(String words, double size) {
        try {
            double width = 0;
            for (int c : words.codePoints().toArray())
                width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
