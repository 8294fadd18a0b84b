package merlin.assessment.judgement;

import java.util.List;
import java.util.Optional;
import merlin.criteria.Cap;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Level;
import merlin.shared.Refusal;

/**
 * ASM-11: the best level a criterion can be given under its edition's caps. A criterion for which no partner evidence is sought
 * cannot be Excellent; the edition's file says so, and a department's profile may say more.
 *
 * @param atMost name of the best level
 * @param text why, as the edition words it
 */
public record LevelLimit(String atMost, String text) {

    /** The strictest cap that holds this criterion's level whatever was found; empty when there is none. */
    public static Optional<LevelLimit> of(Criterion criterion, Edition edition) {
        List<String> scale = edition.levels().stream().map(Level::name).toList();
        return edition.scoring().caps().stream()
                .filter(cap -> holds(cap, criterion))
                .map(cap -> new LevelLimit(cap.then().atMost(), cap.text()))
                .max((a, b) -> Integer.compare(scale.indexOf(a.atMost), scale.indexOf(b.atMost)));
    }

    private static boolean holds(Cap cap, Criterion criterion) {
        Cap.When when = cap.when();
        return cap.then().limit() == Cap.Limit.LEVEL
                && when.subject() == Cap.Subject.CRITERION
                && when.atOrBelow().isEmpty()
                && (when.codes().isEmpty() || when.codes().contains(criterion.code()))
                && (when.partnerSides().isEmpty() || when.partnerSides().contains(criterion.partnerSide()));
    }

    /** Refuses a level the edition does not have, or one above the limit. */
    static void check(String level, Criterion criterion, Edition edition) {
        List<String> scale = edition.levels().stream().map(Level::name).toList();
        edition.level(level);
        of(criterion, edition).ifPresent(limit -> {
            if (scale.indexOf(level) < scale.indexOf(limit.atMost))
                throw new Refusal("ASM-11", "assessment.levelCapped", criterion.code(), limit.atMost, limit.text);
        });
    }
}
