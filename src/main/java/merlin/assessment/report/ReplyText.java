package merlin.assessment.report;

import merlin.assessment.TextLimit;
import merlin.shared.Refusal;

/** ASM-16: a reply of at most {@link #MOST} words. A word is what stands between blanks. */
public record ReplyText(String text) {
    public static final int MOST = 300;

    public ReplyText {
        text = text == null ? "" : text.strip();
        if (words(text) > MOST) throw new Refusal("ASM-16", "assessment.longReply", MOST, words(text));
        TextLimit.check("ASM-16", "The reply", text, 6000);
    }

    public static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("[\\s\\u00a0]+").length;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
