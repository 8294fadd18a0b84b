package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.assessment.judgement.Given;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Judging;
import merlin.assessment.judgement.Part;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Level;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/**
 * The lead has the report drafted from the template once both have handed in (ASM-18): strengths and areas for development are
 * proposed from the lead's own judgements, the other places are laid out empty.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class DraftReport {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    @Inject
    Judgements judgements;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void draft(String assessmentId) {
        Assessment assessment = cases.asLead(assessmentId);
        Judging judging = judgements.of(assessment);
        if (!judging.open()) throw new Refusal("ASM-18", "assessment.notBothHandedIn");
        Edition edition = editions.get(assessment.getEditionId());
        for (Place place : Place.of(edition))
            reports.add(new Passage(
                    assessmentId, place.code(), proposed(place, edition, judging), clock.instant(), caller.userId()));
        assessments.move(assessment, State.REPORT_DRAFTED, "");
    }

    /** Strengths: criteria at the best level. Areas for development: those in the lower half of the scale. */
    private static String proposed(Place place, Edition edition, Judging judging) {
        List<Level> levels = edition.levels();
        if (place.equals(Place.STRENGTHS)) return judgedAs(levels.subList(0, 1), edition, judging);
        if (place.equals(Place.DEVELOPMENTS))
            return judgedAs(levels.subList((levels.size() + 1) / 2, levels.size()), edition, judging);
        return null;
    }

    private static String judgedAs(List<Level> levels, Edition edition, Judging judging) {
        List<String> names = levels.stream().map(Level::name).toList();
        return edition.criteria().stream()
                .filter(c -> names.contains(leads(c, judging).level()))
                .map(c -> c.code() + " " + c.title() + ": "
                        + leads(c, judging).reason().replaceAll("\\s*\\R\\s*", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Given leads(Criterion criterion, Judging judging) {
        return judging.seenBy(Part.LEAD, Part.LEAD, criterion.code()).orElseThrow();
    }
}
