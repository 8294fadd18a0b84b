package merlin.criteria;

import java.util.Map;

/**
 * What the score calculator reads, from a file or over REST: {@code {"ratings": {"1.1": "Excellent", ...}}}.
 *
 * @param ratings level name by criterion code
 */
public record GivenLevels(Map<String, String> ratings) {
    public GivenLevels {
        if (ratings == null) throw new IllegalArgumentException("ratings is missing");
    }
}
