package merlin.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import merlin.shared.Refusal;

/** Where the next page of a list by name begins (REG-3): after the entry with this name and id. */
record Cursor(String name, String id) {
    static final Cursor START = new Cursor("", "");

    /** Reads what {@link #toString} wrote; nothing means the start. */
    static Cursor parse(String text) {
        if (text == null || text.isBlank()) return START;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\0", -1);
            if (parts.length == 2) return new Cursor(parts[0], parts[1]);
        } catch (IllegalArgumentException notOurs) {
            // refused below
        }
        throw new Refusal("REG-3", "register.wrongPage");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((name + "\0" + id).getBytes(StandardCharsets.UTF_8));
    }
}
