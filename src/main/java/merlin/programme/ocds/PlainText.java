package merlin.programme.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of a notice into plain text: character references such as {@code &#039;} and {@code &eacute;} decoded (twice,
 * because portals escape what was escaped before), line ends made alike, blanks at the ends removed. Unknown names stay.
 */
final class PlainText {
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,8});");
    private static final Properties NAMES = names();

    private PlainText() {}

    static String of(String printed) {
        if (printed == null) return "";
        return decode(decode(printed))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private static String decode(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String otherwise) {
        int code = codePoint(name);
        return code > 0 && Character.isValidCodePoint(code) && !isSurrogate(code)
                ? Character.toString(code)
                : otherwise;
    }

    private static int codePoint(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) return Integer.parseInt(name.substring(2), 16);
        if (name.startsWith("#")) return Integer.parseInt(name.substring(1));
        return Integer.parseInt(NAMES.getProperty(name, "-1"));
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private static Properties names() {
        try (InputStream in = PlainText.class.getResourceAsStream("character-names.properties")) {
            Properties names = new Properties();
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
