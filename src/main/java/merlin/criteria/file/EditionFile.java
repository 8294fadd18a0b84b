package merlin.criteria.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.Edition;
import merlin.criteria.LeadTime;
import merlin.criteria.Principle;
import merlin.criteria.ScoringRule;
import merlin.criteria.SurveyForm;
import tools.jackson.databind.JsonNode;

/** A file of kind {@code edition}, field by field. */
record EditionFile(
        String id,
        String title,
        String summary,
        LocalDate from,
        String unit,
        Edition.Validity validity,
        String surveyForm,
        ScoringRule scoring,
        List<LeadTime> leadTimes,
        List<Principle> principles) {

    /** The edition; its problems are added to the file. Empty when it cannot be made at all. */
    static Optional<Edition> read(CheckedFile file, Map<String, SurveyForm> forms) {
        EditionFile content = file.as(EditionFile.class);
        check(file, Names.of(content.scoring, content.principles));
        SurveyForm form = forms.get(content.surveyForm);
        if (form == null) {
            file.problem(file.at("surveyForm"), "there is no survey form " + content.surveyForm);
            return Optional.empty();
        }
        CrossCheck.surveySides(file, criteria(file), form);
        return Optional.of(new Edition(
                content.id,
                content.title,
                content.summary,
                Optional.empty(),
                content.from,
                content.unit,
                content.validity,
                content.scoring,
                content.leadTimes,
                form,
                content.principles,
                file.sha256()));
    }

    private static void check(CheckedFile file, Names names) {
        var rule = new RuleCheck(file, names);
        rule.ladder(file.at("scoring", "levels"), "percent");
        rule.ladder(file.at("scoring", "labels"), "from");
        rule.labelsReachZero(file.at("scoring", "labels"));
        rule.weights(file.at("scoring", "weights"));
        rule.caps(file.at("scoring", "caps"));
        rule.unique(file.at("leadTimes"), "step");
        rule.unique(file.at("principles"), "code");
        rule.unique(criteria(file), "code");
    }

    private static List<JsonNode> criteria(CheckedFile file) {
        return file.at("principles")
                .valueStream()
                .flatMap(p -> p.path("criteria").valueStream())
                .toList();
    }
}
