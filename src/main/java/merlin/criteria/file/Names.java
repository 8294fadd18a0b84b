package merlin.criteria.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Level;
import merlin.criteria.Principle;
import merlin.criteria.ScoringRule;
import merlin.criteria.ScoringRule.Label;

/** What the parts of an edition may refer to. */
record Names(List<String> levels, List<String> labels, List<String> principles, List<String> criteria) {
    static final List<String> DECISIONS =
            Arrays.stream(Decision.values()).map(Decision::code).toList();

    static Names of(ScoringRule rule, List<Principle> principles) {
        return new Names(
                rule.levels().stream().map(Level::name).toList(),
                rule.labels().stream().map(Label::name).toList(),
                principles.stream().map(Principle::code).toList(),
                principles.stream()
                        .flatMap(p -> p.criteria().stream())
                        .map(Criterion::code)
                        .toList());
    }

    Names and(List<String> moreCriteria) {
        return new Names(
                levels,
                labels,
                principles,
                Stream.concat(criteria.stream(), moreCriteria.stream()).toList());
    }
}
