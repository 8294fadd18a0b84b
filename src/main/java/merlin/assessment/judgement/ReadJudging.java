package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.assessment.saq.Answer;
import merlin.assessment.saq.SelfAssessments;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Level;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** All criteria of a case by principle, with what the caller has judged and what is left. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadJudging {
    /**
     * @param part the caller's part
     * @param left criteria the caller has still to judge; 0 for the moderator
     * @param finished whether the caller has handed in
     * @param open whether both have handed in, so that all levels are shown
     * @param first the first criterion the caller has not judged, or the first of all
     */
    public record Overview(
            String assessmentId,
            String reference,
            String prime,
            State state,
            Part part,
            int all,
            int left,
            boolean finished,
            boolean open,
            boolean mayHandIn,
            int differences,
            String first,
            List<Row> principles)
            implements Serializable {}

    public record Row(String code, String title, List<Dot> dots) implements Serializable {}

    /**
     * A criterion. Levels are names, or null when there is none or it may not be seen.
     *
     * @param level what the caller gave, or what is settled when all is open
     * @param step 1 for the best level of the edition, then 2 and so on; 0 without a level
     * @param primesLevel what the prime gave itself
     * @param primesStep as {@code step}, for the prime's level
     * @param differs whether the two judgements differ; false until both have handed in
     */
    public record Dot(
            String code,
            String title,
            String level,
            int step,
            String primesLevel,
            int primesStep,
            boolean differs,
            int notes)
            implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Interviews interviews;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    public Overview read(String assessmentId) {
        Assessment assessment = cases.asTeam(assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        Judging judging = judgements.of(assessment);
        Part part = part(assessment);
        boolean judges = part != Part.MODERATOR;
        return new Overview(
                assessmentId,
                assessment.getReference(),
                organisations.get(assessment.getPrimeId()).getName(),
                assessment.getState(),
                part,
                judging.criteria().size(),
                judges ? judging.left(part) : 0,
                judging.finished(part),
                judging.open(),
                judges && assessment.getState() == State.ON_SITE && judging.left(part) == 0 && !judging.finished(part),
                judging.differences().size(),
                first(judging, part),
                rows(assessment, edition, judging, part));
    }

    private Part part(Assessment assessment) {
        if (cases.isLead(assessment)) return Part.LEAD;
        return cases.isSecond(assessment) ? Part.SECOND : Part.MODERATOR;
    }

    private static String first(Judging judging, Part part) {
        return judging.criteria().stream()
                .filter(c -> judging.seenBy(part, part, c).isEmpty())
                .findFirst()
                .orElse(judging.criteria().get(0));
    }

    private List<Row> rows(Assessment assessment, Edition edition, Judging judging, Part part) {
        Map<String, Long> notes = interviews.notes(assessment.getId()).stream()
                .collect(Collectors.groupingBy(Note::getCriterion, Collectors.counting()));
        Map<String, Answer> answers =
                assessment.saqSubmittedAt().isPresent() ? selfAssessments.answers(assessment.getId()) : Map.of();
        List<String> scale = edition.levels().stream().map(Level::name).toList();
        return edition.principles().stream()
                .map(p -> new Row(
                        p.code(),
                        p.title(),
                        p.criteria().stream()
                                .map(c -> dot(c, judging, part, answers, notes, scale))
                                .toList()))
                .toList();
    }

    private static Dot dot(
            Criterion criterion,
            Judging judging,
            Part part,
            Map<String, Answer> answers,
            Map<String, Long> notes,
            List<String> scale) {
        String code = criterion.code();
        Optional<Given> seen =
                judging.open() ? Optional.ofNullable(judging.settled().get(code)) : judging.seenBy(part, part, code);
        String level = seen.map(Given::level).orElse(null);
        String primes = answers.containsKey(code) ? answers.get(code).getOwnLevel() : null;
        return new Dot(
                code,
                criterion.title(),
                level,
                scale.indexOf(level) + 1,
                primes,
                scale.indexOf(primes) + 1,
                judging.differences().stream().anyMatch(d -> d.criterion().equals(code)),
                notes.getOrDefault(code, 0L).intValue());
    }
}
