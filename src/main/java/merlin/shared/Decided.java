package merlin.shared;

import java.time.Instant;

/**
 * A past-tense fact that somebody decided: audit keeps it for ever in a chained record. Fired as an event inside the use
 * case's transaction. Holds no answer of a survey and no free text of a partner.
 */
public interface Decided {
    /** What happened, such as {@code JudgementRecorded}. */
    default String what() {
        return getClass().getSimpleName();
    }

    /** What it is about: an id. */
    String about();

    /** Who decided: a user id. */
    String by();

    Instant at();

    /** Why, as the person wrote it; empty when the rule asks for none. */
    String why();
}
