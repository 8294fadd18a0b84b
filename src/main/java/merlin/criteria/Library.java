package merlin.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.shared.NotFound;

/**
 * Everything that was read from criteria files: checked, immutable (CRI-1). Plain Java, so that page, API and command line
 * score with one implementation.
 *
 * @param files every file by the id of what it holds
 */
public record Library(
        Map<String, Edition> editions,
        Map<String, SurveyForm> forms,
        List<Crosswalk> crosswalks,
        Map<String, RuleSet> ruleSets,
        Map<String, SourceFile> files) {
    public Library {
        editions = Collections.unmodifiableMap(editions);
        forms = Collections.unmodifiableMap(forms);
        crosswalks = List.copyOf(crosswalks);
        ruleSets = Collections.unmodifiableMap(ruleSets);
        files = Collections.unmodifiableMap(files);
    }

    /** @param name of the file as shown to people; @param sha256 of its bytes, lower-case hex */
    public record SourceFile(String name, String sha256) {}

    /** Throws {@link NotFound} when there is no such edition or profile. */
    public Edition edition(String id) {
        return Optional.ofNullable(editions.get(id)).orElseThrow(() -> new NotFound("edition", id));
    }

    /** Payment rules and thresholds that belong together. Throws {@link NotFound} when there is no such set. */
    public RuleSet paymentRules(String setId) {
        return Optional.ofNullable(ruleSets.get(setId)).orElseThrow(() -> new NotFound("payment rule set", setId));
    }

    /** The way from one edition's codes to another's; empty when nobody has drawn it. */
    public Optional<Crosswalk> crosswalk(String from, String to) {
        return crosswalks.stream()
                .filter(c -> c.from().equals(from) && c.to().equals(to))
                .findFirst();
    }

    /** Editions and profiles, the newest first. */
    public Collection<Edition> all() {
        return editions.values();
    }
}
