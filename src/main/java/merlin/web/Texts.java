package merlin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import merlin.shared.Refusal;

/** The words of pages and messages, one bundle a room: {@code #{t['account.email']}} reads merlin/messages/account.properties. */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    /** The text with its arguments put in. A missing key shows itself, so that a test can find it. */
    public String text(String key, Object... arguments) {
        String room = key.contains(".") ? key.substring(0, key.indexOf('.')) : "shared";
        try {
            String pattern = ResourceBundle.getBundle(
                            "merlin.messages." + room, Locale.ROOT, Texts.class.getClassLoader())
                    .getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(quoted(pattern), Locale.UK).format(arguments);
        } catch (MissingResourceException missing) {
            return "??" + key + "??";
        }
    }

    public String text(Refusal refusal) {
        return text(refusal.messageKey(), refusal.arguments());
    }

    /** Ids of the fields where the refusal is put right, the best first; empty when it is the whole form's. */
    List<String> fields(Refusal refusal) {
        ResourceBundle fields =
                ResourceBundle.getBundle("merlin.messages.fields", Locale.ROOT, Texts.class.getClassLoader());
        return fields.containsKey(refusal.messageKey())
                ? List.of(fields.getString(refusal.messageKey()).split(" "))
                : List.of();
    }

    /** Apostrophes are letters here, not MessageFormat's quotes. */
    private static String quoted(String pattern) {
        return pattern.replace("'", "''");
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
