package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.assessment.Assessment;
import merlin.assessment.Printed;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.FormItem;
import merlin.criteria.PartnerSide;
import merlin.shared.Caller;
import merlin.survey.OutcomeView;
import merlin.survey.ReadOutcome;
import merlin.survey.Surveys;

/** What partners answered in the survey at the items that bear on a criterion, as the assessment body may read it. */
@ApplicationScoped
public class PartnerAnswers {
    private static final String PROTECTED = "Not shown, to protect those who answered";

    /** @param words the figure on its scale of 1 to 5, such as "3.5", or why it is not shown */
    public record Line(String item, String words, boolean shown) implements Serializable {}

    /**
     * @param sentence what is known, or why nothing is: always there
     * @param lines the criterion's items; empty when it has none or nothing is known
     */
    public record Side(String sentence, List<Line> lines) implements Serializable {}

    @Inject
    Surveys surveys;

    @Inject
    ReadOutcome readOutcome;

    @Inject
    Caller caller;

    Side at(Assessment assessment, Criterion criterion, Edition edition) {
        if (criterion.partnerSide() == PartnerSide.NONE)
            return nothing("No partner evidence was sought. " + criterion.partnerSideReason());
        Set<String> items = edition.surveyForm().itemsFor(criterion.code()).stream()
                .map(FormItem::id)
                .collect(Collectors.toSet());
        if (items.isEmpty()) return nothing("The survey asks nothing about this. " + criterion.partnerSideReason());
        return outcome(assessment)
                .map(o -> side(o, items))
                .orElse(nothing("No partner survey has been opened for this case yet."));
    }

    /** The case's survey, when the caller's assessment body runs it. */
    private Optional<ReadOutcome.ForAssessor> outcome(Assessment assessment) {
        return assessment
                .surveyId()
                .flatMap(surveys::find)
                .filter(s -> surveys.plan(s).getBodyId().equals(caller.organisationId()))
                .map(s -> readOutcome.read(s.getId()));
    }

    private static Side side(ReadOutcome.ForAssessor survey, Set<String> items) {
        OutcomeView view = survey.concluded();
        if (view == null)
            return nothing("The survey's outcome can be read from "
                    + Printed.day(survey.dates().publication()) + ".");
        if (!view.figures()) return nothing(PROTECTED + ".");
        List<Line> lines = view.parts().stream()
                .flatMap(part -> part.items().stream())
                .filter(line -> items.contains(line.id()))
                .map(line -> new Line(line.text(), line.shown() ? line.words() : PROTECTED, line.shown()))
                .toList();
        int answered = view.outcome().turnout().ratings();
        String audience = view.outcome().published() ? "" : " For assessors only: the chain is too small to publish.";
        return new Side(answered + " of " + survey.partners() + " listed partners answered." + audience, lines);
    }

    private static Side nothing(String sentence) {
        return new Side(sentence, List.of());
    }
}
