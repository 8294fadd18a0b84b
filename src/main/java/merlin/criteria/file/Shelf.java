package merlin.criteria.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merlin.criteria.Crosswalk;
import merlin.criteria.Edition;
import merlin.criteria.Library;
import merlin.criteria.Library.SourceFile;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.SurveyForm;

/** Files that belong together, read in the order in which they refer to each other: forms, editions, profiles, the rest. */
final class Shelf {
    private final Map<String, CheckedFile> files = new LinkedHashMap<>();
    private final List<CheckedFile> bad = new ArrayList<>();
    private final Map<String, SurveyForm> forms = new LinkedHashMap<>();
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final List<Crosswalk> crosswalks = new ArrayList<>();
    private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();

    void add(CheckedFile file) {
        CheckedFile same = file.isGood() ? files.get(file.id()) : null;
        if (same != null && same.sha256().equals(file.sha256())) return;
        if (same != null)
            file.problem(file.at("id"), "the id " + file.id() + " is taken by " + same.name() + ": choose another");
        if (file.isGood()) files.put(file.id(), file);
        else bad.add(file);
    }

    /** @throws BadCriteriaFile when any file cannot be used */
    Library library() {
        fill();
        List<Problem> problems = Stream.concat(bad.stream(), files.values().stream())
                .flatMap(f -> f.problems().stream())
                .toList();
        if (!problems.isEmpty()) throw new BadCriteriaFile(problems);
        Map<String, SourceFile> sources = new LinkedHashMap<>();
        files.values().forEach(f -> sources.put(f.id(), new SourceFile(f.name(), f.sha256())));
        return new Library(newestFirst(), forms, crosswalks, ruleSets, sources);
    }

    /** Binds and checks every file; problems are added to the files. */
    void fill() {
        of("survey-form").forEach(f -> {
            CrossCheck.form(f);
            forms.put(f.id(), f.as(SurveyForm.class));
        });
        of("edition").forEach(f -> EditionFile.read(f, forms).ifPresent(e -> editions.put(e.id(), e)));
        Map<String, Edition> bases = Map.copyOf(editions);
        of("profile").forEach(f -> ProfileFile.read(f, bases).ifPresent(e -> editions.put(e.id(), e)));
        of("survey-form").forEach(f -> CrossCheck.itemCodes(f, editions));
        of("crosswalk").forEach(f -> {
            CrossCheck.crosswalk(f, editions);
            crosswalks.add(f.as(Crosswalk.class));
        });
        of("payment-rules").forEach(f -> CrossCheck.paymentRules(f).sets().forEach(s -> add(f, s)));
    }

    /** CRI-3: a set of another file is added to; a state that it already has on some day is not altered. */
    private void add(CheckedFile file, RuleSet set) {
        RuleSet there = ruleSets.get(set.id());
        if (there == null) {
            ruleSets.put(set.id(), set);
            return;
        }
        set.values().stream()
                .filter(v -> there.values().stream().anyMatch(o -> o.name().equals(v.name()) && o.overlaps(v)))
                .forEach(v -> file.problem(
                        file.at("sets"),
                        "the set " + set.id() + " is there twice and has a " + v.name() + " on days from " + v.from()
                                + ": a further file adds values, it alters none"));
        ruleSets.put(set.id(), there.with(set.values()));
    }

    private List<CheckedFile> of(String kind) {
        return files.values().stream().filter(f -> f.kind().equals(kind)).toList();
    }

    private Map<String, Edition> newestFirst() {
        Map<String, Edition> sorted = new LinkedHashMap<>();
        editions.values().stream()
                .sorted(Comparator.comparing(Edition::from).reversed().thenComparing(Edition::id))
                .forEach(e -> sorted.put(e.id(), e));
        return sorted;
    }
}
