package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Printed;
import merlin.assessment.State;
import merlin.assessment.saq.Answer;
import merlin.assessment.saq.ReadAnswer;
import merlin.assessment.saq.SelfAssessments;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Level;
import merlin.criteria.Principle;
import merlin.shared.Allowed;
import merlin.shared.Role;

/**
 * A criterion side by side, for the team: what the prime says, what partners say, what was heard and seen, and what this assessor
 * has judged. The other's judgement is here only when both have handed in (ASM-12).
 */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadCriterion {
    /**
     * @param part the caller's part
     * @param limit the best level possible, or null when all are
     * @param judgements those the caller may see, in the order lead, second, moderator
     * @param own what the caller gave; null while nothing
     * @param mayJudge whether the caller can judge now
     * @param mayNote whether notes can be added now
     * @param previous code of the criterion before, or null; @param next of the one after, or null
     */
    public record Sheet(
            String assessmentId,
            String reference,
            String prime,
            Part part,
            Principle principle,
            Criterion criterion,
            List<Level> levels,
            LevelLimit limit,
            PrimeSide primeSide,
            PartnerAnswers.Side partnerSide,
            LedgerShows.Side payment,
            List<Noted> notes,
            List<Talk> talks,
            List<Judged> judgements,
            Given own,
            boolean open,
            boolean mayJudge,
            boolean mayNote,
            int place,
            int all,
            String previous,
            String next) {}

    /** @param submitted false while the prime still writes: then nothing of it is here */
    public record PrimeSide(boolean submitted, String body, String ownLevel, List<ReadAnswer.Piece> evidence) {}

    /** A note. @param from what it comes from, such as "Partner, operations manager, 3 March 2027" */
    public record Noted(Note.Mark mark, String body, String quotation, boolean quotable, String from, String by) {}

    /** An interview to choose from. */
    public record Talk(String id, Interview.Side side, String withWhom, LocalDate heldOn, boolean mayBeQuoted)
            implements Serializable {}

    /** A judgement. */
    public record Judged(Part part, Given given) {}

    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    PartnerAnswers partnerAnswers;

    @Inject
    LedgerShows ledgerShows;

    @Inject
    Interviews interviews;

    @Inject
    Judgements judgements;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Editions editions;

    public Sheet read(String assessmentId, String code) {
        Assessment assessment = cases.asTeam(assessmentId);
        Edition edition = editions.get(assessment.getEditionId());
        Criterion criterion = edition.criterion(code);
        Judging judging = judgements.of(assessment);
        Part part = part(assessment);
        List<Interview> talks = interviews.of(assessmentId);
        List<String> codes = judging.criteria();
        int place = codes.indexOf(code);
        return new Sheet(
                assessmentId,
                assessment.getReference(),
                organisations.get(assessment.getPrimeId()).getName(),
                part,
                edition.principleOf(code),
                criterion,
                edition.levels(),
                LevelLimit.of(criterion, edition).orElse(null),
                primeSide(assessment, code),
                partnerAnswers.at(assessment, criterion, edition),
                ledgerShows.at(assessment.getPrimeId(), criterion),
                notes(assessmentId, code, talks),
                talks.stream().map(ReadCriterion::talk).toList(),
                List.of(Part.values()).stream()
                        .flatMap(author -> judging.seenBy(part, author, code).map(g -> new Judged(author, g)).stream())
                        .toList(),
                part == Part.MODERATOR ? null : judging.seenBy(part, part, code).orElse(null),
                judging.open(),
                part != Part.MODERATOR && assessment.getState() == State.ON_SITE && !judging.finished(part),
                part != Part.MODERATOR && Evidenced.mayBeAdded(assessment),
                place + 1,
                codes.size(),
                place == 0 ? null : codes.get(place - 1),
                place == codes.size() - 1 ? null : codes.get(place + 1));
    }

    private Part part(Assessment assessment) {
        if (cases.isLead(assessment)) return Part.LEAD;
        return cases.isSecond(assessment) ? Part.SECOND : Part.MODERATOR;
    }

    private PrimeSide primeSide(Assessment assessment, String code) {
        if (assessment.saqSubmittedAt().isEmpty()) return new PrimeSide(false, null, null, List.of());
        Answer answer = selfAssessments.answer(assessment.getId(), code);
        return new PrimeSide(
                true,
                answer.getBody(),
                answer.getOwnLevel(),
                selfAssessments.evidence(assessment.getId(), code).stream()
                        .map(ReadAnswer.Piece::of)
                        .toList());
    }

    private List<Noted> notes(String assessmentId, String code, List<Interview> talks) {
        Map<String, Interview> byId = talks.stream().collect(Collectors.toMap(Interview::getId, Function.identity()));
        return interviews.notes(assessmentId).stream()
                .filter(n -> n.getCriterion().equals(code))
                .map(n -> noted(n, n.interviewId().map(byId::get).orElse(null)))
                .toList();
    }

    private Noted noted(Note note, Interview from) {
        return new Noted(
                note.getMark(),
                note.getBody(),
                note.getQuotation(),
                from != null && from.mayBeQuoted(),
                from == null ? "Document or observation" : source(from),
                users.find(note.getRecordedBy()).map(User::getName).orElse(""));
    }

    private String source(Interview from) {
        String whose = from.getPartnerId() == null
                ? from.getSide().label()
                : organisations
                        .find(from.getPartnerId())
                        .map(Organisation::getName)
                        .orElse("Partner");
        return whose + ", " + from.getWithWhom() + ", " + Printed.day(from.getHeldOn());
    }

    private static Talk talk(Interview i) {
        return new Talk(i.getId(), i.getSide(), i.getWithWhom(), i.getHeldOn(), i.mayBeQuoted());
    }
}
