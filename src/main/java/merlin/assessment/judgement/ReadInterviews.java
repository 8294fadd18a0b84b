package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** The interviews of a case, and the partners that can still be asked, for the team. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadInterviews {
    /** @param mayEndConsent whether consent can still be taken back: until the report is issued; @param partners every listed partner by name; @param spokenTo how many of them were interviewed */
    public record View(
            String assessmentId,
            String reference,
            String prime,
            boolean mayAdd,
            boolean mayEndConsent,
            int spokenTo,
            List<Partner> partners,
            List<Talk> talks)
            implements Serializable {}

    public record Partner(String id, String name, int tier) implements Serializable {}

    /** @param partner name, or empty when none is named; @param notes how many notes come from it */
    public record Talk(
            String id,
            Interview.Side side,
            String partner,
            String withWhom,
            int people,
            Interview.Means means,
            LocalDate heldOn,
            boolean mayBeQuoted,
            int notes)
            implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Interviews interviews;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    public View read(String assessmentId) {
        Assessment assessment = cases.asTeam(assessmentId);
        Map<String, Integer> tiers = portfolios.partnersOf(assessment.getPrimeId()).stream()
                .collect(Collectors.toMap(ListedPartner::partnerId, ListedPartner::tier));
        List<Interview> talks = interviews.of(assessmentId);
        Map<String, Long> notes = interviews.notes(assessmentId).stream()
                .flatMap(n -> n.interviewId().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return new View(
                assessmentId,
                assessment.getReference(),
                organisations.get(assessment.getPrimeId()).getName(),
                !cases.isModerator(assessment) && Evidenced.mayBeAdded(assessment),
                !cases.isModerator(assessment) && !assessment.getState().reached(State.OUTCOME_ISSUED),
                (int) talks.stream()
                        .map(Interview::getPartnerId)
                        .filter(tiers::containsKey)
                        .distinct()
                        .count(),
                organisations.getAll(tiers.keySet()).stream()
                        .map(o -> new Partner(o.getId(), o.getName(), tiers.get(o.getId())))
                        .toList(),
                talks.stream()
                        .map(i -> talk(i, notes.getOrDefault(i.getId(), 0L).intValue()))
                        .toList());
    }

    private Talk talk(Interview i, int notes) {
        return new Talk(
                i.getId(),
                i.getSide(),
                organisations.find(i.getPartnerId()).map(Organisation::getName).orElse(""),
                i.getWithWhom(),
                i.getPeople(),
                i.getMeans(),
                i.getHeldOn(),
                i.mayBeQuoted(),
                notes);
    }
}
