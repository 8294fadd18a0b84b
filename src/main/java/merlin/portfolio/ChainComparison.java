package merlin.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What differs between two versions of a chain, relation by relation (POR-4). Relations keep their identity over versions.
 *
 * @param added in the newer only
 * @param removed in the older only
 * @param changed in both, with what is different
 */
public record ChainComparison(List<ChainEntry> added, List<ChainEntry> removed, List<Changed> changed) {
    /** @param differences by field, in a fixed order; a value that is unknown is an empty text */
    public record Changed(ChainEntry before, ChainEntry after, List<Difference> differences) {}

    /** @param field name of the text {@code portfolio.<field>} */
    public record Difference(String field, String before, String after) {}

    private static final Map<String, Function<ChainEntry, Object>> FIELDS = fields();

    private static Map<String, Function<ChainEntry, Object>> fields() {
        Map<String, Function<ChainEntry, Object>> fields = new LinkedHashMap<>();
        fields.put("organisation", ChainEntry::getPartnerName);
        fields.put("tier", ChainEntry::getTier);
        fields.put("status", ChainEntry::getStatus);
        fields.put("service", ChainEntry::getService);
        fields.put("area", ChainEntry::getArea);
        fields.put("valueShare", ChainEntry::getValueShare);
        fields.put("startsOn", ChainEntry::getStartsOn);
        fields.put("endsOn", ChainEntry::getEndsOn);
        fields.put("parent", ChainEntry::getParentId);
        return fields;
    }

    public static ChainComparison of(List<ChainEntry> older, List<ChainEntry> newer) {
        Map<String, ChainEntry> before = bySubcontract(older);
        Map<String, ChainEntry> after = bySubcontract(newer);
        List<Changed> changed = new ArrayList<>();
        after.forEach((id, entry) -> {
            if (before.containsKey(id)) {
                List<Difference> differences = differences(before.get(id), entry);
                if (!differences.isEmpty()) changed.add(new Changed(before.get(id), entry, differences));
            }
        });
        return new ChainComparison(without(after, before), without(before, after), changed);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many relations differ. */
    public int size() {
        return added.size() + removed.size() + changed.size();
    }

    private static Map<String, ChainEntry> bySubcontract(List<ChainEntry> entries) {
        Map<String, ChainEntry> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getSubcontractId(), entry));
        return map;
    }

    private static List<ChainEntry> without(Map<String, ChainEntry> entries, Map<String, ChainEntry> others) {
        return entries.values().stream()
                .filter(e -> !others.containsKey(e.getSubcontractId()))
                .toList();
    }

    private static List<Difference> differences(ChainEntry before, ChainEntry after) {
        List<Difference> differences = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                differences.add(new Difference(field, text(value.apply(before)), text(value.apply(after))));
            }
        });
        return differences;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
