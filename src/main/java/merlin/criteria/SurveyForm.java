package merlin.criteria;

import java.util.List;

/**
 * The partner survey's questions. Every item is answered 1 (strongly disagree) to 5 (strongly agree), "does not apply" or "do
 * not know" (both count as not answered). Survey values stay on that scale; they are never turned into percentages.
 *
 * @param introduction what the answers are about, such as the last six months
 * @param dimensions in the order of the page
 */
public record SurveyForm(
        String id,
        String title,
        String introduction,
        Provenance provenance,
        List<Dimension> dimensions,
        List<FormItem> items) {
    public SurveyForm {
        dimensions = List.copyOf(dimensions);
        items = List.copyOf(items);
    }

    /** A group of items that is published as one value. @param id such as {@code payment} */
    public record Dimension(String id, String title) {}

    /** Items that bear on the criterion (or element) with this code, in form order. */
    public List<FormItem> itemsFor(String criterionCode) {
        return items.stream()
                .filter(i ->
                        i.criteria().contains(criterionCode) || i.elements().contains(criterionCode))
                .toList();
    }

    /** The short form: what everybody is asked. */
    public List<FormItem> core() {
        return items.stream().filter(FormItem::core).toList();
    }

    /** Items of a dimension, in form order. */
    public List<FormItem> itemsOf(String dimensionId) {
        return items.stream().filter(i -> i.dimension().equals(dimensionId)).toList();
    }
}
