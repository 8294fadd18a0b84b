package merlin.report.document;

/**
 * What a shape is drawn with: a class of the stylesheet on the web, which knows light, dark and forced colours; on paper the
 * light token's colour.
 */
public enum Ink {
    BAR("bar", 0x2b6f97),
    BAR_SOFT("bar-soft", 0xb9d3e2),
    TRACK("track", 0xe4e9ed),
    AXIS("axis", 0xc9d1d9),
    MARK("mark", 0x8a5a00),
    DOT("dot", 0x2b6f97),
    DOT_OPEN("dot-open", 0x2b6f97),
    LEVEL_1("level-1", 0xcfe0ea),
    LEVEL_2("level-2", 0x8fb8cf),
    LEVEL_3("level-3", 0x4a86a8),
    LEVEL_4("level-4", 0x1b4965),
    WORDS("words", 0x14202b),
    WORDS_STRONG("strong", 0x14202b);

    private final String cssClass;
    private final int rgb;

    Ink(String cssClass, int rgb) {
        this.cssClass = cssClass;
        this.rgb = rgb;
    }

    String cssClass() {
        return cssClass;
    }

    int red() {
        return rgb >> 16 & 0xff;
    }

    int green() {
        return rgb >> 8 & 0xff;
    }

    int blue() {
        return rgb & 0xff;
    }

    static Ink ofClass(String cssClass) {
        for (Ink ink : values()) if (ink.cssClass.equals(cssClass)) return ink;
        throw new IllegalArgumentException("no ink " + cssClass);
    }
}
