package merlin.survey.publication;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Rules;

/**
 * Everything the publication rules look at.
 *
 * @param eligible ids of the partners on the frozen list
 * @param passesIssued partners that collected a pass
 * @param dimensions dimension to its items, in the order of the form
 * @param ballots the valid answers
 * @param breakdown the one variable that may break the figures down, or null
 * @param previous published rounds of the same prime in the last 24 months, latest first; may be null
 * @param rules thresholds, or null for the defaults
 */
public record Ballots(
        Set<String> eligible,
        int passesIssued,
        Map<String, List<String>> dimensions,
        List<Ballot> ballots,
        Breakdown breakdown,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Previous> previous,

        Rules rules) {

    /** One partner's answers: item to 1..5, turned so that 5 is good, skipped ones null or absent; the group it stated, or null. */
    public record Ballot(String group, Map<String, Integer> scores) {
        public Ballot {
            if (scores == null) throw new Malformed("scores");
            Map<String, Integer> given = new LinkedHashMap<>(scores);
            given.values().removeIf(Objects::isNull);
            if (given.values().stream().anyMatch(score -> score < 1 || score > 5)) throw new Malformed("scores");
            scores = Collections.unmodifiableMap(given);
        }
    }

    /** A variable and its groups, in the order in which they are shown. */
    public record Breakdown(String name, List<String> groups) {
        public Breakdown {
            groups = List.copyOf(groups);
        }
    }

    /** An earlier round: whether its outcome was published, and for which partners. */
    public record Previous(boolean published, Set<String> eligible) {}

    public Ballots {
        if (eligible == null || dimensions == null || ballots == null) throw new Malformed("input");
        previous = previous == null ? List.of() : List.copyOf(previous);
        rules = rules == null ? Rules.DEFAULT : rules;
        Set<String> items = new LinkedHashSet<>();
        dimensions.values().forEach(items::addAll);
        for (Ballot ballot : ballots) {
            if (!items.containsAll(ballot.scores().keySet())) throw new Malformed("scores");
            if (ballot.group() == null) continue;
            if (breakdown == null || !breakdown.groups().contains(ballot.group())) throw new Malformed("group");
        }
    }
}
