package merlin.criteria.file;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.PartnerSide;
import merlin.criteria.PaymentRules;
import merlin.criteria.PaymentRules.DatedValue;
import merlin.criteria.SurveyForm;
import tools.jackson.databind.JsonNode;

/** CRI-1 for the smaller files, and for what only two files together can tell. */
final class CrossCheck {
    private CrossCheck() {}

    static void form(CheckedFile file) {
        var check = new RuleCheck(file, null);
        check.unique(file.at("dimensions"), "id");
        check.unique(file.at("items"), "id");
        Set<String> dimensions = texts(file.at("dimensions"), "id").collect(Collectors.toSet());
        for (JsonNode item : file.at("items")) {
            JsonNode dimension = item.path("dimension");
            if (!dimensions.contains(dimension.asString()))
                file.problem(dimension, "there is no dimension " + dimension.asString());
        }
    }

    /** Every code that an item bears on exists in some edition. */
    static void itemCodes(CheckedFile file, Map<String, Edition> editions) {
        Set<String> known = editions.values().stream()
                .flatMap(e -> e.criteria().stream())
                .map(Criterion::code)
                .collect(Collectors.toSet());
        for (JsonNode item : file.at("items"))
            for (String field : new String[] {"criteria", "elements"})
                for (JsonNode code : item.path(field))
                    if (!known.contains(code.asString()))
                        file.problem(code, "no edition has a criterion " + code.asString());
    }

    /** A criterion whose partner side is the survey is asked about in the form. */
    static void surveySides(CheckedFile file, Iterable<JsonNode> criteria, SurveyForm form) {
        for (JsonNode criterion : criteria)
            if (criterion.path("partnerSide").asString().equals(PartnerSide.SURVEY.toString())
                    && form.itemsFor(criterion.path("code").asString()).isEmpty())
                file.problem(
                        criterion.path("partnerSide"),
                        "no item of " + form.id() + " asks about "
                                + criterion.path("code").asString());
    }

    static void crosswalk(CheckedFile file, Map<String, Edition> editions) {
        Edition from = edition(file, "from", editions);
        Edition to = edition(file, "to", editions);
        if (from == null || to == null) return;
        file.at("links").properties().forEach(link -> {
            if (!has(from, link.getKey())) file.problem(link.getValue(), from.id() + " has no " + link.getKey());
            for (JsonNode code : link.getValue())
                if (!has(to, code.asString())) file.problem(code, to.id() + " has no " + code.asString());
        });
    }

    /** Two states of one rule never hold on one day; a period ends after it starts. */
    static PaymentRules paymentRules(CheckedFile file) {
        PaymentRules rules = file.as(PaymentRules.class);
        for (int s = 0; s < rules.sets().size(); s++) {
            var values = rules.sets().get(s).values();
            var seen = new HashSet<DatedValue>();
            for (int v = 0; v < values.size(); v++) {
                DatedValue value = values.get(v);
                JsonNode at = file.at("sets", s, "values", v, "from");
                if (value.until().filter(u -> u.isBefore(value.from())).isPresent())
                    file.problem(at, value.name() + " ends before it starts");
                if (seen.stream().anyMatch(o -> o.name().equals(value.name()) && o.overlaps(value)))
                    file.problem(at, value.name() + " holds twice on one day");
                seen.add(value);
            }
        }
        return rules;
    }

    private static Edition edition(CheckedFile file, String field, Map<String, Edition> editions) {
        Edition edition = editions.get(file.at(field).asString());
        if (edition == null)
            file.problem(file.at(field), "there is no edition " + file.at(field).asString());
        return edition;
    }

    private static boolean has(Edition edition, String code) {
        return edition.criteria().stream().anyMatch(c -> c.code().equals(code));
    }

    private static Stream<String> texts(JsonNode entries, String field) {
        return entries.valueStream().map(e -> e.path(field).asString());
    }
}
