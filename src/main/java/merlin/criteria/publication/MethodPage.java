package merlin.criteria.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import merlin.criteria.Cap;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Library;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.Provenance;
import merlin.criteria.ScoringRule;

/** The public method page: everything that decides an outcome under one edition, and how far each value can be relied on. */
@Named
@RequestScoped
public class MethodPage {
    /** The edition shown when none is asked for. */
    private static final String USUAL = "merlin-2018";

    /** A label with both its ends. @param below first percentage above it; 101 for the best */
    public record LabelRange(String name, int from, int below, Provenance provenance) {
        public String range() {
            return below > 100 ? from + "% or more" : from + "% or more, below " + below + "%";
        }
    }

    @Inject
    Editions editions;

    @Inject
    Library library;

    private String id = USUAL;
    private Edition edition;

    public void load() {
        edition = editions.get(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? USUAL : id;
    }

    public Edition getEdition() {
        return edition;
    }

    public Collection<Edition> getEditions() {
        return editions.all();
    }

    public List<LabelRange> getLabels() {
        var labels = edition.scoring().labels();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new LabelRange(
                        labels.get(i).name(),
                        labels.get(i).from(),
                        i == 0 ? 101 : labels.get(i - 1).from(),
                        labels.get(i).provenance()))
                .toList();
    }

    /** Whether every criterion and every principle counts alike. */
    public boolean isEvenlyWeighted() {
        var weights = edition.scoring().weights();
        return edition.criteria().stream().allMatch(c -> weights.ofCriterion(c.code()) == 1)
                && edition.principles().stream().allMatch(p -> weights.ofPrinciple(p.code()) == 1);
    }

    public boolean isMeanOfPrinciples() {
        return edition.scoring().overall().mean() == ScoringRule.Mean.OF_PRINCIPLES;
    }

    /** What a cap holds down to, in words: a decision is written as a code in the file. */
    public String atMost(Cap cap) {
        String atMost = cap.then().atMost();
        return cap.then().limit() == Cap.Limit.DECISION ? Decision.parse(atMost).text() : atMost;
    }

    public String listed(List<String> codes) {
        return String.join(", ", codes);
    }

    public Collection<RuleSet> getRuleSets() {
        return library.ruleSets().values();
    }
}
