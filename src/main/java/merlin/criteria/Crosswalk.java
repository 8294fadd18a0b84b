package merlin.criteria;

import java.util.List;
import java.util.Map;

/**
 * Where the criteria of one edition live on in another: for trend lines across editions, never for scoring.
 *
 * @param from edition of the keys of {@code links}
 * @param to edition of their values
 */
public record Crosswalk(
        String id, String title, String from, String to, Provenance provenance, Map<String, List<String>> links) {

    /** Codes in the later edition; empty when nothing corresponds. */
    public List<String> from(String code) {
        return links.getOrDefault(code, List.of());
    }
}
