package merlin.criteria.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import merlin.criteria.Cap;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.LeadTime;
import merlin.criteria.PartnerSide;
import merlin.criteria.Principle;
import merlin.criteria.Provenance;
import merlin.criteria.ScoringRule;
import merlin.criteria.ScoringRule.Weights;
import tools.jackson.databind.JsonNode;

/** A file of kind {@code profile}, field by field: what a department adds to an edition (CRI-3). */
record ProfileFile(
        String id,
        String title,
        String summary,
        String basedOn,
        LocalDate from,
        Weights weights,
        List<ExtraCriterion> extraCriteria,
        List<Cap> caps,
        List<LeadTime> leadTimes) {

    ProfileFile {
        extraCriteria = extraCriteria == null ? List.of() : extraCriteria;
        caps = caps == null ? List.of() : caps;
        leadTimes = leadTimes == null ? List.of() : leadTimes;
    }

    /** @param principle code of the principle it joins, after that principle's own criteria */
    record ExtraCriterion(
            String principle,
            String code,
            String title,
            String description,
            PartnerSide partnerSide,
            String partnerSideReason,
            Provenance provenance) {
        Criterion criterion() {
            return new Criterion(code, title, description, partnerSide, partnerSideReason, provenance);
        }
    }

    /** The profile as a whole edition; its problems are added to the file. Empty when its edition is not there. */
    static Optional<Edition> read(CheckedFile file, Map<String, Edition> editions) {
        ProfileFile content = file.as(ProfileFile.class);
        Edition base = editions.get(content.basedOn);
        if (base == null) {
            file.problem(file.at("basedOn"), "there is no edition " + content.basedOn);
            return Optional.empty();
        }
        content.check(file, base);
        return Optional.of(content.addedTo(base, file.sha256()));
    }

    private void check(CheckedFile file, Edition base) {
        Names names = Names.of(base.scoring(), base.principles());
        for (JsonNode extra : file.at("extraCriteria")) {
            String principle = extra.path("principle").asString();
            if (!names.principles().contains(principle))
                file.problem(extra.path("principle"), "there is no principle " + principle);
            String code = extra.path("code").asString();
            if (names.criteria().contains(code))
                file.problem(extra.path("code"), code + " is already a criterion of " + base.id());
        }
        var rule = new RuleCheck(
                file, names.and(extraCriteria.stream().map(ExtraCriterion::code).toList()));
        rule.unique(file.at("extraCriteria"), "code");
        CrossCheck.surveySides(file, file.at("extraCriteria"), base.surveyForm());
        rule.weights(file.at("weights"));
        rule.caps(file.at("caps"));
        rule.unique(file.at("leadTimes"), "step");
    }

    private Edition addedTo(Edition base, String sha256) {
        return new Edition(
                id,
                title,
                summary,
                Optional.of(base.id()),
                from,
                base.unit(),
                base.validity(),
                addedTo(base.scoring()),
                replaced(base.leadTimes(), leadTimes, LeadTime::step),
                base.surveyForm(),
                base.principles().stream().map(this::addedTo).toList(),
                sha256);
    }

    private ScoringRule addedTo(ScoringRule rule) {
        return new ScoringRule(
                rule.levels(),
                rule.overall(),
                rule.rounding(),
                rule.labels(),
                weights == null ? rule.weights() : weights.over(rule.weights()),
                replaced(rule.caps(), caps, Cap::id));
    }

    private Principle addedTo(Principle principle) {
        List<Criterion> criteria = new ArrayList<>(principle.criteria());
        extraCriteria.stream()
                .filter(e -> e.principle().equals(principle.code()))
                .map(ExtraCriterion::criterion)
                .forEach(criteria::add);
        return new Principle(
                principle.code(), principle.title(), principle.description(), principle.provenance(), criteria);
    }

    /** The edition's entries in their order, those of the same key replaced, new ones after them. */
    private static <T> List<T> replaced(List<T> entries, List<T> byProfile, Function<T, String> key) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(entries.stream(), byProfile.stream()).forEach(e -> all.put(key.apply(e), e));
        return List.copyOf(all.values());
    }
}
