package merlin.portfolio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.web.Texts;

/** One difference between two versions, in words for a page. @param tone of the mark; @param details empty unless changed */
public record ComparisonLine(String kind, String tone, String partner, String details) implements Serializable {
    static List<ComparisonLine> of(ChainComparison comparison, Texts texts) {
        List<ComparisonLine> lines = new ArrayList<>();
        comparison.added().forEach(e -> lines.add(line("added", "good", e, summary(e, texts), texts)));
        comparison.removed().forEach(e -> lines.add(line("removed", "bad", e, summary(e, texts), texts)));
        Map<String, String> names = names(comparison);
        comparison
                .changed()
                .forEach(c -> lines.add(line("changed", "care", c.after(), details(c, names, texts), texts)));
        return lines;
    }

    private static ComparisonLine line(String kind, String tone, ChainEntry entry, String details, Texts texts) {
        return new ComparisonLine(texts.text("portfolio.compare." + kind), tone, entry.getPartnerName(), details);
    }

    private static String summary(ChainEntry entry, Texts texts) {
        String share = entry.getValueShare() == null
                ? ""
                : ", " + entry.getValueShare().toPlainString() + "%";
        return texts.text("portfolio.tierShort", entry.getTier()) + ", "
                + texts.text("portfolio.status." + entry.getStatus()).toLowerCase(java.util.Locale.UK) + share;
    }

    private static String details(ChainComparison.Changed changed, Map<String, String> names, Texts texts) {
        return changed.differences().stream()
                .map(d -> texts.text("portfolio." + d.field()) + ": " + value(d.field(), d.before(), names, texts)
                        + " → " + value(d.field(), d.after(), names, texts))
                .collect(Collectors.joining("; "));
    }

    private static String value(String field, String value, Map<String, String> names, Texts texts) {
        if (value.isEmpty()) return texts.text(field.equals("parent") ? "portfolio.direct" : "portfolio.unknown");
        return switch (field) {
            case "parent" -> names.getOrDefault(value, value);
            case "status" -> texts.text("portfolio.status." + value);
            case "valueShare" -> value + "%";
            default -> value;
        };
    }

    private static Map<String, String> names(ChainComparison comparison) {
        return Stream.of(
                        comparison.added().stream(),
                        comparison.removed().stream(),
                        comparison.changed().stream().map(ChainComparison.Changed::after))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(ChainEntry::getSubcontractId, ChainEntry::getPartnerName, (a, b) -> a));
    }
}
