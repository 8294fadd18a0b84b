package merlin.survey.protocol;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a survey. Every item has the scale 1 strongly disagree to 5 strongly agree and may be left out.
 *
 * @param items in the order in which they are asked
 * @param dimensions at most five, in the order in which they are shown
 */
public record Form(String id, List<Item> items, List<Dimension> dimensions) {
    /** A statement; {@code reverse}: agreeing is bad, so the answer is turned round before it is counted. */
    public record Item(String id, String text, String dimension, boolean reverse) {
        public Item {
            if (blank(id) || blank(text)) throw new Malformed("form.items");
        }
    }

    /** A group of items with one figure of its own and one optional comment. */
    public record Dimension(String id, String title) {
        public Dimension {
            if (blank(id) || blank(title)) throw new Malformed("form.dimensions");
        }
    }

    public Form {
        items = List.copyOf(items);
        dimensions = List.copyOf(dimensions);
        Set<String> names = new LinkedHashSet<>();
        dimensions.forEach(dimension -> names.add(dimension.id()));
        long ids = items.stream().map(Item::id).distinct().count();
        if (blank(id) || items.isEmpty() || ids != items.size()) throw new Malformed("form.items");
        if (names.isEmpty() || names.size() != dimensions.size() || names.size() > 5) {
            throw new Malformed("form.dimensions");
        }
        if (!items.stream().allMatch(item -> names.contains(item.dimension()))) throw new Malformed("form.items");
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public boolean hasDimension(String dimensionId) {
        return dimensions.stream().anyMatch(dimension -> dimension.id().equals(dimensionId));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
