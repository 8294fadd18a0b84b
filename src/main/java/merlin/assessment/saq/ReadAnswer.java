package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Level;
import merlin.criteria.Principle;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** One page of the prime's questionnaire: the criterion, what has been said, its evidence, and the way on. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadAnswer {
    /**
     * @param changedBy name of who saved last; empty before the first time
     * @param version to hand back when saving, so that a stale edit shows (ASM-9)
     * @param previous code of the criterion before, or null; @param next of the one after, or null
     */
    public record Page(
            String assessmentId,
            String reference,
            Principle principle,
            Criterion criterion,
            List<Level> levels,
            String body,
            String ownLevel,
            Instant changedAt,
            String changedBy,
            int version,
            boolean locked,
            List<Piece> evidence,
            int place,
            int all,
            String previous,
            String next) {}

    /** A piece of evidence. @param link null for a file; @param fileName null for a link */
    public record Piece(
            String id, String title, String link, String fileName, long kilobytes, String sha256, Instant addedAt)
            implements Serializable {
        public static Piece of(Evidence e) {
            return new Piece(
                    e.getId(),
                    e.getTitle(),
                    e.getLink(),
                    e.getFileName(),
                    e.getKilobytes(),
                    e.getSha256(),
                    e.getAddedAt());
        }
    }

    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Editions editions;

    @Inject
    Users users;

    public Page read(String assessmentId, String code) {
        Assessment assessment = cases.asPrime(assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        Criterion criterion = edition.criterion(code);
        Answer answer = selfAssessments.answer(assessmentId, code);
        List<String> codes = edition.criteria().stream().map(Criterion::code).toList();
        int place = codes.indexOf(code);
        return new Page(
                assessmentId,
                assessment.getReference(),
                edition.principleOf(code),
                criterion,
                edition.levels(),
                answer.getBody(),
                answer.getOwnLevel(),
                answer.getChangedAt(),
                users.find(answer.getChangedBy()).map(User::getName).orElse(""),
                answer.getVersion(),
                assessment.saqSubmittedAt().isPresent(),
                selfAssessments.evidence(assessmentId, code).stream()
                        .map(Piece::of)
                        .toList(),
                place + 1,
                codes.size(),
                place == 0 ? null : codes.get(place - 1),
                place == codes.size() - 1 ? null : codes.get(place + 1));
    }
}
