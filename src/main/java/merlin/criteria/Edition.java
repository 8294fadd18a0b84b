package merlin.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/**
 * An edition of the Standard, or a department's profile of one: principles, criteria, scale and scoring rule. Immutable; an
 * assessment is scored for ever under the edition it began with (CRI-2).
 *
 * @param id such as {@code merlin-2018}
 * @param basedOn the edition a profile adds to; empty for an edition
 * @param from first day on which assessments may begin under it
 * @param unit what a criterion is called: {@code criterion}, or {@code element} in 2012
 * @param validity how long an accreditation lasts
 * @param sha256 of the file it was read from, lower-case hex
 */
public record Edition(
        String id,
        String title,
        String summary,
        Optional<String> basedOn,
        LocalDate from,
        String unit,
        Validity validity,
        ScoringRule scoring,
        List<LeadTime> leadTimes,
        SurveyForm surveyForm,
        List<Principle> principles,
        String sha256) {
    public Edition {
        leadTimes = List.copyOf(leadTimes);
        principles = List.copyOf(principles);
    }

    /** How long an accreditation lasts, in years from the last on-site day. */
    public record Validity(int years, Provenance provenance) {}

    public int validityYears() {
        return validity.years();
    }

    /** All criteria in the order of the Standard. */
    public List<Criterion> criteria() {
        return principles.stream().flatMap(p -> p.criteria().stream()).toList();
    }

    /** Throws {@link NotFound} when the edition has no such criterion. */
    public Criterion criterion(String code) {
        return criteria().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(unit, code));
    }

    /** The principle a criterion stands under. Throws {@link NotFound} when the edition has no such criterion. */
    public Principle principleOf(String criterionCode) {
        return principles.stream()
                .filter(p -> p.criteria().stream().anyMatch(c -> c.code().equals(criterionCode)))
                .findFirst()
                .orElseThrow(() -> new NotFound(unit, criterionCode));
    }

    /** The scale, best first. */
    public List<Level> levels() {
        return scoring.levels();
    }

    /** Throws {@link NotFound} when the scale has no such level; names are spelt as in the edition. */
    public Level level(String name) {
        return levels().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("level", name));
    }

    /** Throws {@link NotFound} when the edition sets no such time limit. */
    public LeadTime leadTime(String step) {
        return leadTimes.stream()
                .filter(t -> t.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("lead time", step));
    }
}
