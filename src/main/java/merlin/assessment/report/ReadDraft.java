package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Gate;
import merlin.assessment.State;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Judging;
import merlin.assessment.judgement.Part;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Outcome;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** The lead's desk: what is written of the report, what the prime asked to correct, what can be done next. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadDraft {
    /**
     * @param texts every place, in the order of the report
     * @param moderated whether the moderation is closed
     * @param outcome computed; null while a difference is unsettled
     * @param sentOn null before the draft went to the prime; @param dueOn last day of the factual check
     * @param factsOpen whether the prime may still correct today
     * @param factsDueIfSentToday what {@code dueOn} would be
     * @param reply the prime's words so far, possibly empty
     * @param recommendation null while there is none
     */
    public record Desk(
            String assessmentId,
            String reference,
            String prime,
            State state,
            List<Text> texts,
            boolean moderated,
            Outcome outcome,
            LocalDate sentOn,
            LocalDate dueOn,
            boolean factsOpen,
            LocalDate factsDueIfSentToday,
            List<Asked> corrections,
            String reply,
            Stated recommendation,
            List<Criterion> criteria) {
        /** Corrections without an answer. */
        public long unanswered() {
            return corrections.stream().filter(c -> c.accepted == null).count();
        }
    }

    /** What is written at a place. */
    public record Text(Place place, String text, int version) implements Serializable {}

    /** A correction. @param where in words; @param accepted null while it has no answer */
    public record Asked(
            String id, String where, String says, String shouldSay, Instant askedAt, Boolean accepted, String reason)
            implements Serializable {}

    /** A recommendation. */
    public record Stated(Decision decision, String reason, List<AssessmentReport.Condition> conditions)
            implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Judgements judgements;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    public Desk read(String assessmentId) {
        Assessment assessment = cases.forLead(assessmentId);
        if (!assessment.getState().reached(State.REPORT_DRAFTED)) throw new NotFound("draft report", assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        Judging judging = judgements.of(assessment);
        LocalDate today = MerlinClock.today(clock);
        Optional<FactualCheck> check = reports.factualCheck(assessmentId);
        return new Desk(
                assessmentId,
                assessment.getReference(),
                organisations.get(assessment.getPrimeId()).getName(),
                assessment.getState(),
                texts(assessmentId, edition),
                judging.finished(Part.MODERATOR),
                judging.unsettled() == 0 ? Outcome.of(judging.settledLevels(), edition) : null,
                check.map(FactualCheck::getSentOn).orElse(null),
                check.map(FactualCheck::getDueOn).orElse(null),
                check.filter(c -> c.isOpenOn(today)).isPresent(),
                Gate.factualCheck(today, edition).due(),
                asked(reports.corrections(assessmentId), edition),
                reports.reply(assessmentId).map(PrimeReply::text).orElse(""),
                reports.recommendation(assessmentId)
                        .map(r -> new Stated(r.getDecision(), r.getReason(), r.conditions()))
                        .orElse(null),
                edition.criteria());
    }

    private List<Text> texts(String assessmentId, Edition edition) {
        Map<String, Passage> passages = reports.passages(assessmentId);
        return Place.of(edition).stream()
                .map(place -> {
                    Passage passage = passages.get(place.code());
                    return new Text(place, passage.text(), passage.version());
                })
                .toList();
    }

    /** Corrections with their place in words. */
    static List<Asked> asked(List<Correction> corrections, Edition edition) {
        return corrections.stream()
                .map(c -> new Asked(
                        c.getId(),
                        where(c.getPlace(), edition),
                        c.getSays(),
                        c.getShouldSay(),
                        c.getAskedAt(),
                        c.accepted().orElse(null),
                        c.getReason()))
                .toList();
    }

    private static String where(String code, Edition edition) {
        return edition.criteria().stream()
                .filter(c -> c.code().equals(code))
                .map(c -> c.code() + " " + c.title())
                .findFirst()
                .orElseGet(() -> Place.of(code, edition).title());
    }
}
