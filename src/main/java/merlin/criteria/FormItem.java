package merlin.criteria;

import java.util.List;

/**
 * One statement of the partner survey.
 *
 * @param id such as {@code P1}; never reused for another text
 * @param core asked of everybody; the others are asked in turn
 * @param reversed 1 is good; the answers are turned round before any mean is made
 * @param criteria codes of the 2018 criteria it bears on
 * @param elements codes of the 2012 elements it bears on
 * @param tiers of partners it is meant for, 1 to 4
 */
public record FormItem(
        String id,
        String text,
        String dimension,
        boolean core,
        boolean reversed,
        List<String> criteria,
        List<String> elements,
        List<Integer> tiers) {
    public FormItem {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        elements = elements == null ? List.of() : List.copyOf(elements);
        tiers = List.copyOf(tiers);
    }
}
