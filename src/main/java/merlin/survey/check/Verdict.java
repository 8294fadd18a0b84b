package merlin.survey.check;

import merlin.survey.check.Verdict.Kind;

/**
 * CHK-8 What came out of one check.
 *
 * @param letter as in the design: a to e, and f for the outcome
 * @param rule such as CHK-1
 * @param text one plain sentence: what it means to a partner
 */
public record Verdict(String letter, String rule, Kind verdict, String text) {
    public enum Kind {
        HOLDS("holds"),
        DOES_NOT_HOLD("does not hold"),
        NOT_ASKED("not asked"),
        CANNOT_BE_CHECKED("cannot be checked");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean fails() {
        return verdict == Kind.DOES_NOT_HOLD;
    }

    static Verdict holds(int rule, String text) {
        return of(rule, Kind.HOLDS, text);
    }

    static Verdict fails(int rule, String text) {
        return of(rule, Kind.DOES_NOT_HOLD, text);
    }

    static Verdict notAsked(int rule, String text) {
        return of(rule, Kind.NOT_ASKED, text);
    }

    static Verdict cannot(int rule, String text) {
        return of(rule, Kind.CANNOT_BE_CHECKED, text);
    }

    private static Verdict of(int rule, Kind verdict, String text) {
        return new Verdict(String.valueOf((char) ('a' + rule - 1)), "CHK-" + rule, verdict, text);
    }
}
