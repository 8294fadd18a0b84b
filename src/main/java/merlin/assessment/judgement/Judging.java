package merlin.assessment.judgement;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merlin.criteria.Criterion;

/**
 * Everything judged in one case so far, and the rules of who sees what of it. Two people judge every criterion alone; when both
 * have handed in, their judgements open to each other (ASM-12); a third settles where they differ (ASM-13).
 *
 * @param criteria codes in the order of the edition
 * @param given the newest judgement of each part, by part and criterion code
 * @param handedIn the parts that are finished
 */
public record Judging(List<String> criteria, Map<Part, Map<String, Given>> given, Set<Part> handedIn)
        implements Serializable {
    public Judging {
        criteria = List.copyOf(criteria);
    }

    static Judging of(List<Criterion> criteria, List<Judgement> newest, Set<Part> handedIn) {
        Map<Part, Map<String, Given>> given = new LinkedHashMap<>();
        for (Judgement judgement : newest)
            given.computeIfAbsent(judgement.getPart(), p -> new LinkedHashMap<>())
                    .put(judgement.getCriterion(), judgement.given());
        Set<Part> finished = EnumSet.noneOf(Part.class);
        finished.addAll(handedIn);
        return new Judging(criteria.stream().map(Criterion::code).toList(), given, finished);
    }

    /** Two judgements that differ. @param settled what the moderator decided, or null */
    public record Difference(String criterion, Given lead, Given second, Given settled) implements Serializable {}

    /** ASM-12: whether lead and second see each other's judgements, and the moderator sees both. */
    public boolean open() {
        return handedIn.contains(Part.LEAD) && handedIn.contains(Part.SECOND);
    }

    /**
     * ASM-12: what {@code viewer} may see of what {@code author} gave to the criterion: always one's own, and each other's only
     * when both have handed in. {@code viewer} null stands for a member of the team without a part.
     */
    public Optional<Given> seenBy(Part viewer, Part author, String criterion) {
        return viewer == author || open() ? by(author, criterion) : Optional.empty();
    }

    public int count(Part part) {
        return given.getOrDefault(part, Map.of()).size();
    }

    /** How many criteria this part has still to judge. */
    public int left(Part part) {
        return criteria.size() - count(part);
    }

    public boolean finished(Part part) {
        return handedIn.contains(part);
    }

    /** Criteria on which lead and second differ, in the order of the edition; empty before both have handed in. */
    public List<Difference> differences() {
        if (!open()) return List.of();
        return criteria.stream()
                .filter(c -> !levelBy(Part.LEAD, c).equals(levelBy(Part.SECOND, c)))
                .map(c -> new Difference(
                        c,
                        by(Part.LEAD, c).orElseThrow(),
                        by(Part.SECOND, c).orElseThrow(),
                        by(Part.MODERATOR, c).orElse(null)))
                .toList();
    }

    /** How many differences the moderator has still to settle. */
    public long unsettled() {
        return differences().stream().filter(d -> d.settled() == null).count();
    }

    /**
     * What counts, by criterion: the moderator's word where the two differed, else the lead's. Holds only what is settled: it is
     * empty before both have handed in, and complete when {@link #unsettled()} is 0.
     */
    public Map<String, Given> settled() {
        Map<String, Given> settled = new LinkedHashMap<>();
        if (!open()) return settled;
        for (String criterion : criteria) {
            Given lead = by(Part.LEAD, criterion).orElseThrow();
            boolean agreed = lead.level().equals(levelBy(Part.SECOND, criterion));
            Optional<Given> counts = agreed ? Optional.of(lead) : by(Part.MODERATOR, criterion);
            counts.ifPresent(word -> settled.put(criterion, word));
        }
        return settled;
    }

    /** {@link #settled()} as {@code Outcome.of} wants it: level name by criterion code. */
    public Map<String, String> settledLevels() {
        Map<String, String> levels = new LinkedHashMap<>();
        settled().forEach((criterion, word) -> levels.put(criterion, word.level()));
        return levels;
    }

    /** What a part gave. For the rules above and for the part itself; pages ask {@link #seenBy}. */
    Optional<Given> by(Part part, String criterion) {
        return Optional.ofNullable(given.getOrDefault(part, Map.of()).get(criterion));
    }

    private String levelBy(Part part, String criterion) {
        return by(part, criterion).map(Given::level).orElse("");
    }
}
