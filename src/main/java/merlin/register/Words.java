package merlin.register;

import java.util.Locale;

/** Constants as words of a page. */
final class Words {
    private Words() {}

    /** {@code SOCIAL_ENTERPRISE} as {@code Social enterprise}. */
    static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
