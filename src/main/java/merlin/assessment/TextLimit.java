package merlin.assessment;

import merlin.shared.Refusal;

/** The longest text that is kept at a place; a longer one is refused whole, never cut. */
public final class TextLimit {
    private TextLimit() {}

    /** @param rule the rule of the place; @param what the place's name in a sentence; @param most characters, included */
    public static void check(String rule, String what, String text, int most) {
        if (text != null && text.length() > most)
            throw new Refusal(rule, "assessment.tooLong", what, most, text.length());
    }
}
