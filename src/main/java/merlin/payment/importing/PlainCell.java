package merlin.payment.importing;

/** Text for a cell that somebody will open in a spreadsheet (PAY-29). */
public final class PlainCell {
    private PlainCell() {}

    /** With an apostrophe before what a spreadsheet would run as a formula. */
    public static String of(String text) {
        if (text.isEmpty() || "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) < 0) return text;
        return "'" + text;
    }
}
