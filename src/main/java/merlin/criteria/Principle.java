package merlin.criteria;

import java.util.List;

/** A chapter of the Standard: the row of an outcome table. Holds at least one criterion, in order. */
public record Principle(
        String code, String title, String description, Provenance provenance, List<Criterion> criteria) {
    public Principle {
        criteria = List.copyOf(criteria);
    }
}
