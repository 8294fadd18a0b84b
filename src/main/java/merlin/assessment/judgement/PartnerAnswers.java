package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.List;
import merlin.assessment.Assessment;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.PartnerSide;

/** What partners answered in the survey at the items that bear on a criterion, as the assessment body may read it. */
@ApplicationScoped
public class PartnerAnswers {
    static final String PROTECTED = "Not shown, to protect those who answered";

    /** @param words the figure on its scale of 1 to 5, such as "3.5", or why it is not shown */
    public record Line(String item, String words, boolean shown) implements Serializable {}

    /**
     * @param sentence what is known, or why nothing is: always there
     * @param lines the criterion's items; empty when it has none or nothing is known
     */
    public record Side(String sentence, List<Line> lines) implements Serializable {}

    Side at(Assessment assessment, Criterion criterion, Edition edition) {
        if (criterion.partnerSide() == PartnerSide.NONE)
            return new Side("No partner evidence was sought. " + criterion.partnerSideReason(), List.of());
        if (edition.surveyForm().itemsFor(criterion.code()).isEmpty())
            return new Side("The survey asks nothing about this. " + criterion.partnerSideReason(), List.of());
        return new Side("The partner survey has not closed yet.", List.of());
    }
}
