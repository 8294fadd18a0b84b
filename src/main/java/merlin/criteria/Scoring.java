package merlin.criteria;

import static merlin.criteria.Cap.Limit.DECISION;
import static merlin.criteria.Cap.Limit.LEVEL;
import static merlin.criteria.Cap.Limit.OVERALL_LABEL;
import static merlin.criteria.Cap.Limit.PRINCIPLE_LABEL;
import static merlin.criteria.Cap.Subject.CRITERION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import merlin.criteria.Outcome.CapApplied;
import merlin.criteria.Outcome.OverallOutcome;
import merlin.criteria.Outcome.PrincipleOutcome;

/** One run of {@link Outcome#of}: levels, then principles, then the whole, then the decision, each held down by its caps. */
final class Scoring {
    private final Edition edition;
    private final Map<String, String> given;
    private final ScoringRule rule;
    private final Ladder levels;
    private final Ladder labels;
    private final List<CapApplied> applied = new ArrayList<>();

    Scoring(Edition edition, Map<String, String> given) {
        this.edition = edition;
        this.rule = edition.scoring();
        this.levels = new Ladder(rule.levels().stream().map(Level::name).toList());
        this.labels =
                new Ladder(rule.labels().stream().map(ScoringRule.Label::name).toList());
        this.given = given;
    }

    Outcome outcome() {
        refuseUnfitting();
        Map<String, String> counted = countedLevels();
        List<PrincipleOutcome> principles =
                edition.principles().stream().map(p -> score(p, counted)).toList();
        OverallOutcome overall = overall(principles, counted);
        return new Outcome(edition.id(), overall, principles, decision(counted, principles, overall), applied);
    }

    private void refuseUnfitting() {
        var codes = edition.criteria().stream().map(Criterion::code).toList();
        var unknown = new TreeSet<>(given.keySet());
        codes.forEach(unknown::remove);
        if (!unknown.isEmpty()) // SCO-6
        throw new RatingsRefused("SCO-6", "criteria.unknownCriterion", edition.id(), String.join(", ", unknown));
        var missing = codes.stream().filter(c -> given.get(c) == null).toList();
        if (!missing.isEmpty()) // SCO-5
        throw new RatingsRefused("SCO-5", "criteria.missingLevel", edition.id(), String.join(", ", missing));
        given.forEach((code, level) -> {
            if (!levels.has(level)) // SCO-7
            throw new RatingsRefused("SCO-7", "criteria.unknownLevel", code, level, levels.toString());
        });
    }

    private Map<String, String> countedLevels() {
        var counted = new LinkedHashMap<String, String>();
        for (Criterion criterion : edition.criteria()) {
            String level = given.get(criterion.code());
            for (Cap cap : caps(CRITERION, LEVEL))
                if (cap.when().fits(criterion) && reached(levels, level, cap))
                    level = held(levels, level, cap, criterion.code());
            counted.put(criterion.code(), level);
        }
        return counted;
    }

    /** SCO-1. */
    private PrincipleOutcome score(Principle principle, Map<String, String> counted) {
        Fraction exact = mean(
                principle.criteria(),
                c -> rule.weights().ofCriterion(c.code()),
                c -> Fraction.of(edition.level(counted.get(c.code())).percent(), 1));
        String label = label(exact);
        for (Cap cap : caps(CRITERION, PRINCIPLE_LABEL))
            if (anyCriterion(cap, principle.criteria(), counted)) label = held(labels, label, cap, principle.code());
        return new PrincipleOutcome(principle.code(), principle.title(), shown(exact), exact, label);
    }

    /** SCO-2. */
    private OverallOutcome overall(List<PrincipleOutcome> principles, Map<String, String> counted) {
        Fraction exact = switch (rule.overall().mean()) {
            case OF_PRINCIPLES -> mean(principles, p -> rule.weights().ofPrinciple(p.code()), PrincipleOutcome::exact);
            case OF_CRITERIA ->
                mean(
                        edition.criteria(),
                        c -> rule.weights().ofCriterion(c.code()),
                        c -> Fraction.of(edition.level(counted.get(c.code())).percent(), 1));
        };
        String label = label(exact);
        for (Cap cap : rule.caps())
            if (cap.then().limit() == OVERALL_LABEL && fits(cap, counted, principles, label))
                label = held(labels, label, cap, "overall");
        return new OverallOutcome(shown(exact), exact, label);
    }

    private Decision decision(Map<String, String> counted, List<PrincipleOutcome> principles, OverallOutcome overall) {
        Decision decision = Decision.MET;
        for (Cap cap : rule.caps()) {
            if (cap.then().limit() != DECISION || !fits(cap, counted, principles, overall.label())) continue;
            Decision atMost = Decision.parse(cap.then().atMost());
            if (atMost.compareTo(decision) <= 0) continue;
            applied.add(new CapApplied(cap.id(), cap.text(), "decision", decision.text(), atMost.text()));
            decision = atMost;
        }
        return decision;
    }

    private boolean fits(Cap cap, Map<String, String> counted, List<PrincipleOutcome> principles, String overallLabel) {
        return switch (cap.when().subject()) {
            case CRITERION -> anyCriterion(cap, edition.criteria(), counted);
            case PRINCIPLE ->
                principles.stream().anyMatch(p -> cap.when().fits(p.code()) && reached(labels, p.label(), cap));
            case OVERALL -> reached(labels, overallLabel, cap);
        };
    }

    private boolean anyCriterion(Cap cap, List<Criterion> criteria, Map<String, String> counted) {
        return criteria.stream().anyMatch(c -> cap.when().fits(c) && reached(levels, counted.get(c.code()), cap));
    }

    private static boolean reached(Ladder ladder, String step, Cap cap) {
        return cap.when().atOrBelow().isEmpty()
                || ladder.atOrBelow(step, cap.when().atOrBelow());
    }

    /** SCO-4: the lower of {@code step} and the cap; told when it made a difference. */
    private String held(Ladder ladder, String step, Cap cap, String about) {
        String atMost = cap.then().atMost();
        if (ladder.atOrBelow(step, atMost)) return step;
        applied.add(new CapApplied(cap.id(), cap.text(), about, step, atMost));
        return atMost;
    }

    private List<Cap> caps(Cap.Subject subject, Cap.Limit limit) {
        return rule.caps().stream()
                .filter(c -> c.when().subject() == subject && c.then().limit() == limit)
                .toList();
    }

    /** SCO-3: decided on the exact fraction. */
    private String label(Fraction exact) {
        return rule.labels().stream()
                .filter(l -> exact.atLeast(l.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(edition.id() + " has no label for " + exact))
                .name();
    }

    private BigDecimal shown(Fraction exact) {
        return exact.rounded(rule.rounding().decimals(), rule.rounding().mode().mode());
    }

    private static <T> Fraction mean(List<T> parts, Function<T, Integer> weight, Function<T, Fraction> value) {
        Fraction sum = Fraction.ZERO;
        long weights = 0;
        for (T part : parts) {
            sum = sum.plus(value.apply(part).times(weight.apply(part)));
            weights += weight.apply(part);
        }
        return sum.dividedBy(weights);
    }

    /** Names from best to worst. */
    private record Ladder(List<String> steps) {
        boolean has(String step) {
            return steps.contains(step);
        }

        boolean atOrBelow(String step, String other) {
            return steps.indexOf(step) >= steps.indexOf(other);
        }

        @Override
        public String toString() {
            return String.join(", ", steps);
        }
    }
}
