package merlin.report.document;

import java.math.BigDecimal;

/** Writes well-formed markup: every text and attribute is escaped on its way in. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes as name and value in turn, those with a null value are left out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A whole element with a text. */
    Markup of(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
            out.append('"');
        }
    }

    /** A measure without needless zeros: {@code 12.5}. */
    static String measure(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
