package merlin.payment.statutory;

import merlin.shared.Refusal;

/** Who approves the figures of a notice: the finance director or the like, by name and job title. PAY-18, regulation 38(2)(e) */
public record Approval(String name, String title) {
    private static final int LONGEST = 200;

    public Approval {
        name = given(name, "payment.notice.name");
        title = given(title, "payment.notice.title");
    }

    private static String given(String text, String key) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) throw new Refusal("PAY-18", key, LONGEST);
        return stripped;
    }
}
