package merlin.payment.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Reads days, amounts and words from the bytes of a cell, without making text of them. */
final class Cells {
    /** The cell is no day; it can be read as two different days (PAY-23). */
    static final int NO_DAY = Integer.MIN_VALUE + 1;

    static final int TWO_DAYS = Integer.MIN_VALUE + 2;

    /** The cell is no amount; it has more than two decimals, or a comma where a point is expected (PAY-24). */
    static final long NO_AMOUNT = Long.MIN_VALUE;

    static final long UNCLEAR_AMOUNT = Long.MIN_VALUE + 1;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final int MOST_DIGITS = 14;
    private static final int[] MONTH_STARTS = monthStarts();
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final byte[][] NO = {word("false"), word("no"), word("n"), word("0")};
    private static final byte[][] YES = {word("true"), word("yes"), word("y"), word("1")};

    private Cells() {}

    /**
     * A calendar day from 1900 to 2199: {@code 2026-03-02}, {@code 2/3/2026} in the given order, {@code 2 Mar 2026}; a time of
     * day behind it is left out.
     *
     * @return days from 1970-01-01, or {@link #NO_DAY}, {@link #TWO_DAYS}
     */
    static int day(byte[] in, int start, int end, DateOrder order) {
        if (end - start >= 10 && in[start + 4] == '-' && in[start + 7] == '-') {
            int century = twoFigures(in, start);
            int year = twoFigures(in, start + 2);
            int month = twoFigures(in, start + 5);
            int day = twoFigures(in, start + 8);
            if ((century | year | month | day) < 0) return NO_DAY;
            return end == start + 10 || timeFollows(in, start + 10)
                    ? epochDay(100 * century + year, month, day)
                    : NO_DAY;
        }
        return parts(in, start, end, order);
    }

    private static boolean timeFollows(byte[] in, int at) {
        return in[at] == 'T' || in[at] == ' ';
    }

    /** Three parts, each of figures or the name of a month, between them strokes, points, dashes or blanks. */
    private static int parts(byte[] in, int start, int end, DateOrder order) {
        int[] part = new int[3];
        int[] length = new int[3];
        boolean named = false;
        int at = start;
        for (int i = 0; i < 3; i++) {
            int from = at;
            while (at < end && isWordByte(in[at])) at++;
            length[i] = at - from;
            part[i] = figures(in, from, at);
            if (part[i] < 0 && i == 1 && length[i] >= 3) {
                part[i] = month(in, from);
                named = true;
            }
            if (part[i] < 0) return NO_DAY;
            if (i < 2) {
                if (at >= end || !isBetween(in[at])) return NO_DAY;
                at++;
            }
        }
        if (at < end && !timeFollows(in, at)) return NO_DAY;
        if (length[0] == 4) return epochDay(part[0], part[1], part[2]);
        int year = length[2] == 2 ? 2000 + part[2] : part[2];
        if (length[2] != 2 && length[2] != 4 || length[0] > 2 || !named && length[1] > 2) return NO_DAY;
        if (named || order == DateOrder.DAY_FIRST) return epochDay(year, part[1], part[0]);
        if (order == DateOrder.MONTH_FIRST) return epochDay(year, part[0], part[1]);
        return undecided(year, part[0], part[1]);
    }

    /** In no known order: fine when only one way makes a day, or both the same. */
    private static int undecided(int year, int first, int second) {
        int dayFirst = epochDay(year, second, first);
        int monthFirst = epochDay(year, first, second);
        if (dayFirst == NO_DAY) return monthFirst;
        return monthFirst == NO_DAY || monthFirst == dayFirst ? dayFirst : TWO_DAYS;
    }

    private static boolean isWordByte(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isBetween(byte b) {
        return b == '/' || b == '.' || b == '-' || b == ' ';
    }

    private static int month(byte[] in, int from) {
        String name = new String(in, from, 3, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = MONTHS.indexOf(name);
        return at % 3 == 0 ? at / 3 + 1 : -1;
    }

    /** A whole number of one to nine figures; -1 when it is none. */
    static int figures(byte[] in, int start, int end) {
        if (start >= end || end - start > 9) return -1;
        int number = 0;
        for (int i = start; i < end; i++) {
            int figure = in[i] - '0';
            if (figure < 0 || figure > 9) return -1;
            number = 10 * number + figure;
        }
        return number;
    }

    private static int twoFigures(byte[] in, int at) {
        int tens = in[at] - '0';
        int ones = in[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** Days from 1970-01-01; {@link #NO_DAY} when there is no such day. */
    private static int epochDay(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return NO_DAY;
        int at = 12 * (year - EARLIEST) + month - 1;
        int found = MONTH_STARTS[at] + day - 1;
        return found < MONTH_STARTS[at + 1] ? found : NO_DAY;
    }

    /** The first day of each month from the earliest year on, and of the one after the last. */
    private static int[] monthStarts() {
        int[] starts = new int[12 * (LATEST - EARLIEST + 1) + 1];
        int day = (int) LocalDate.of(EARLIEST, 1, 1).toEpochDay();
        for (int at = 0; at < starts.length; at++) {
            starts[at] = day;
            day += lengthOf(at % 12 + 1, EARLIEST + at / 12);
        }
        return starts;
    }

    private static int lengthOf(int month, int year) {
        if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /**
     * An amount in pence: {@code 1234.5}, {@code 1,234.50}, {@code £1,234.50}, {@code -12.00}, {@code (12.00)}, {@code 12.00-}.
     *
     * @return {@link #NO_AMOUNT} when it is none, {@link #UNCLEAR_AMOUNT} when it has a part of a penny or a decimal comma
     */
    static long pence(byte[] in, int start, int end) {
        boolean negative = false;
        if (end - start >= 2 && in[start] == '(' && in[end - 1] == ')') {
            negative = true;
            start++;
            end--;
        }
        if (start < end && in[end - 1] == '-') {
            negative = !negative;
            end--;
        } else if (start < end && (in[start] == '-' || in[start] == '+')) {
            negative ^= in[start] == '-';
            start++;
        }
        start = afterPoundSign(in, start, end);
        if (start < end && in[start] == '-') {
            negative = !negative;
            start++;
        }
        long pence = unsigned(in, start, end);
        return negative && pence >= 0 ? -pence : pence;
    }

    private static int afterPoundSign(byte[] in, int start, int end) {
        int at = start;
        if (at < end && in[at] == (byte) 0xC2) at++;
        if (at < end && in[at] == (byte) 0xA3) {
            at++;
            while (at < end && in[at] == ' ') at++;
            return at;
        }
        return start;
    }

    private static long unsigned(byte[] in, int start, int end) {
        long whole = 0;
        int digits = 0;
        int sinceComma = -1;
        int at = start;
        while (at < end && in[at] != '.') {
            byte b = in[at++];
            if (b >= '0' && b <= '9') {
                whole = 10 * whole + b - '0';
                digits++;
                if (sinceComma >= 0) sinceComma++;
            } else if (b == ',' && digits > 0 && (sinceComma < 0 || sinceComma == 3)) {
                sinceComma = 0;
            } else {
                return NO_AMOUNT;
            }
        }
        if (sinceComma >= 0 && sinceComma != 3) return UNCLEAR_AMOUNT;
        if (digits > MOST_DIGITS || digits == 0 && at >= end) return NO_AMOUNT;
        int fraction = 0;
        int decimals = 0;
        for (at++; at < end; at++) {
            int figure = in[at] - '0';
            if (figure < 0 || figure > 9) return in[at] == ',' ? UNCLEAR_AMOUNT : NO_AMOUNT;
            if (decimals < 2) fraction = 10 * fraction + figure;
            else if (figure != 0) return UNCLEAR_AMOUNT;
            decimals++;
        }
        if (digits == 0 && decimals == 0) return NO_AMOUNT;
        return 100 * whole + (decimals == 1 ? 10 * fraction : fraction);
    }

    /** 1 for yes, 0 for no, -1 for neither: true, yes, y, 1 and their opposites. */
    static int yesNo(byte[] in, int start, int end) {
        for (byte[] no : NO) if (is(in, start, end, no)) return 0;
        for (byte[] yes : YES) if (is(in, start, end, yes)) return 1;
        return -1;
    }

    /** A word to compare cells with. @param word in small letters or figures, ASCII */
    static byte[] word(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a cell is this word, in capitals or not. @param word from {@link #word} */
    static boolean is(byte[] in, int start, int end, byte[] word) {
        if (end - start != word.length) return false;
        for (int i = 0; i < word.length; i++) {
            if ((in[start + i] | 0x20) != (word[i] | 0x20)) return false;
        }
        return true;
    }
}
