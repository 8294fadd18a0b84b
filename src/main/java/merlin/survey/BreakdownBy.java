package merlin.survey;

import java.util.List;
import java.util.Optional;
import merlin.survey.protocol.Descriptor;

/** The one variable that partners may state about themselves, if the survey asks for one. */
public enum BreakdownBy {
    NONE(List.of()),
    TIER(List.of("tier1", "tier2", "tier3", "tier4")),
    SIZE(List.of("micro", "small", "medium", "large"));

    private final List<String> groups;

    BreakdownBy(List<String> groups) {
        this.groups = groups;
    }

    /** As it stands in the descriptor; empty for none. */
    public Optional<Descriptor.Breakdown> inDescriptor() {
        return this == NONE
                ? Optional.empty()
                : Optional.of(new Descriptor.Breakdown(name().toLowerCase(java.util.Locale.ROOT), groups));
    }
}
