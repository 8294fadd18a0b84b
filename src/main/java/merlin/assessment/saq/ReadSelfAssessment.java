package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Gate;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Principle;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** The prime's questionnaire: how far it is, principle by principle. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadSelfAssessment {
    /** @param due last day to submit in time; @param submittedAt null while it can be changed */
    public record Questionnaire(
            String assessmentId,
            String reference,
            LocalDate due,
            Instant submittedAt,
            int complete,
            int all,
            List<Section> sections)
            implements Serializable {}

    /** One principle. @param complete how many of its criteria are complete */
    public record Section(String code, String title, int complete, List<Line> lines) implements Serializable {}

    /** One criterion. @param status answered, begun or not begun */
    public record Line(String code, String title, Status status, String ownLevel, int evidence)
            implements Serializable {}

    /** How far an answer is. */
    public enum Status {
        ANSWERED("answered", "good"),
        BEGUN("begun", "care"),
        NOT_BEGUN("notBegun", "none");

        private final String word;
        private final String tone;

        Status(String word, String tone) {
            this.word = word;
            this.tone = tone;
        }

        /** Key of the word in the room's texts. */
        public String getKey() {
            return "assessment.saq." + word;
        }

        public String getTone() {
            return tone;
        }
    }

    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Editions editions;

    public Questionnaire read(String assessmentId) {
        Assessment assessment = cases.asPrime(assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        Map<String, Answer> answers = selfAssessments.answers(assessmentId);
        List<Evidence> evidence = selfAssessments.evidence(assessmentId);
        List<Section> sections = edition.principles().stream()
                .map(p -> section(p, answers, evidence))
                .toList();
        return new Questionnaire(
                assessmentId,
                assessment.getReference(),
                Gate.before(assessment.getFirstDay(), Gate.Step.SELF_ASSESSMENT, edition)
                        .due(),
                assessment.saqSubmittedAt().orElse(null),
                sections.stream().mapToInt(Section::complete).sum(),
                edition.criteria().size(),
                sections);
    }

    private static Section section(Principle principle, Map<String, Answer> answers, List<Evidence> evidence) {
        List<Line> lines = principle.criteria().stream()
                .map(c -> new Line(
                        c.code(),
                        c.title(),
                        status(answers.get(c.code())),
                        answers.get(c.code()).getOwnLevel(),
                        (int) evidence.stream()
                                .filter(e -> e.getCriterion().equals(c.code()))
                                .count()))
                .toList();
        int complete =
                (int) lines.stream().filter(l -> l.status() == Status.ANSWERED).count();
        return new Section(principle.code(), principle.title(), complete, lines);
    }

    private static Status status(Answer answer) {
        if (answer.isComplete()) return Status.ANSWERED;
        return answer.isBegun() ? Status.BEGUN : Status.NOT_BEGUN;
    }
}
