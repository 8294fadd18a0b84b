package merlin.survey.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a survey changes state, always at 00:00 UTC. Each period begins on its first date and ends before its last.
 *
 * @param opens T0: collecting opens
 * @param answering T1: answering opens
 * @param collectingEnds T2: collecting ends, the private key is destroyed
 * @param closes T3: answering ends
 * @param publication T4: log and register are public, the outcome is frozen
 */
public record Dates(
        @JsonProperty("T0") LocalDate opens,
        @JsonProperty("T1") LocalDate answering,
        @JsonProperty("T2") LocalDate collectingEnds,
        @JsonProperty("T3") LocalDate closes,
        @JsonProperty("T4") LocalDate publication) {
    public Dates {
        if (answering.isBefore(opens)
                || !collectingEnds.isAfter(opens)
                || collectingEnds.isAfter(closes)
                || !closes.isAfter(answering)
                || publication.isBefore(closes)) throw new Malformed("dates");
    }

    /** The usual spacing: answering after 3 days, close after 21, collecting ends 2 days before, publication 3 days after. */
    public static Dates from(LocalDate opens) {
        LocalDate closes = opens.plusDays(21);
        return new Dates(opens, opens.plusDays(3), closes.minusDays(2), closes, closes.plusDays(3));
    }

    /** The same distances, from another first day. */
    public Dates startingOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(opens, day);
        return new Dates(
                day,
                answering.plusDays(days),
                collectingEnds.plusDays(days),
                closes.plusDays(days),
                publication.plusDays(days));
    }

    /** From T0 to before T2. */
    public boolean collecting(LocalDate todayUtc) {
        return !todayUtc.isBefore(opens) && todayUtc.isBefore(collectingEnds);
    }

    /** From T1 to before T3. */
    public boolean answering(LocalDate todayUtc) {
        return !todayUtc.isBefore(answering) && todayUtc.isBefore(closes);
    }

    /** From T3. */
    public boolean closed(LocalDate todayUtc) {
        return !todayUtc.isBefore(closes);
    }

    /** From T4. */
    public boolean published(LocalDate todayUtc) {
        return !todayUtc.isBefore(publication);
    }
}
