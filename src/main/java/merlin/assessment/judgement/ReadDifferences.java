package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Level;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** Where lead and second differ, for the team once both have handed in (ASM-12), and what the moderator settled (ASM-13). */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadDifferences {
    /** @param agreed on how many criteria both gave the same level; @param maySettle whether the caller can settle now */
    public record View(
            String assessmentId,
            String reference,
            String prime,
            int all,
            int agreed,
            int unsettled,
            boolean maySettle,
            boolean closed,
            List<Level> levels,
            List<Row> rows)
            implements Serializable {}

    /** One difference. @param settled null while it is open; @param limit best level possible, or null when all are */
    public record Row(String code, String title, Given lead, Given second, Given settled, String limit)
            implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    public View read(String assessmentId) {
        Assessment assessment = cases.asTeam(assessmentId);
        Judging judging = judgements.of(assessment);
        if (!judging.open()) throw new NotFound("list of differences", assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        List<Row> rows =
                judging.differences().stream().map(d -> row(d, edition)).toList();
        boolean closed = judging.finished(Part.MODERATOR);
        return new View(
                assessmentId,
                assessment.getReference(),
                organisations.get(assessment.getPrimeId()).getName(),
                judging.criteria().size(),
                judging.criteria().size() - rows.size(),
                (int) judging.unsettled(),
                cases.isModerator(assessment) && assessment.getState() == State.IN_MODERATION && !closed,
                closed,
                edition.levels(),
                rows);
    }

    private static Row row(Judging.Difference difference, Edition edition) {
        Criterion criterion = edition.criterion(difference.criterion());
        return new Row(
                criterion.code(),
                criterion.title(),
                difference.lead(),
                difference.second(),
                difference.settled(),
                LevelLimit.of(criterion, edition).map(LevelLimit::atMost).orElse(null));
    }
}
