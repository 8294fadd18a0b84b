package merlin.assessment.overview;

/**
 * The part of whoever looks at a case. One person may have one part only (ASM-4).
 *
 * @param turn null for somebody without a part, such as a dated job
 */
record Viewer(Turn turn) {
    boolean is(Turn other) {
        return turn == other;
    }

    /** The team sees how far judging is; prime and department do not. */
    boolean team() {
        return turn == Turn.LEAD || turn == Turn.SECOND || turn == Turn.MODERATOR;
    }
}
