package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.shared.NotFound;

/** All decisions of departments, with their conditions. */
@ApplicationScoped
@Transactional
public class AccreditationDecisions {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** Decisions about these primes, the newest first. */
    public List<AccreditationDecision> ofPrimes(Collection<String> primeIds) {
        if (primeIds.isEmpty()) return List.of();
        return em.createQuery(
                        "select d from AccreditationDecision d where d.primeId in :ids "
                                + "order by d.decidedOn desc, d.decidedAt desc",
                        AccreditationDecision.class)
                .setParameter("ids", primeIds)
                .getResultList();
    }

    /** The decision on a case; empty before it is taken. */
    public Optional<AccreditationDecision> ofAssessment(String assessmentId) {
        return em.createQuery(
                        "select d from AccreditationDecision d where d.assessmentId = :id order by d.place desc",
                        AccreditationDecision.class)
                .setParameter("id", assessmentId)
                .getResultStream()
                .findFirst();
    }

    /** The decision that a certificate's number stands for. */
    public Optional<AccreditationDecision> byCertificate(String number) {
        return em.createQuery(
                        "select d from AccreditationDecision d where d.certificate = :number order by d.place desc",
                        AccreditationDecision.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Accreditations whose last day is this one or an earlier one. */
    List<AccreditationDecision> endingBy(LocalDate day) {
        return em.createQuery(
                        "select d from AccreditationDecision d where d.validUntil <= :day order by d.validUntil, d.id",
                        AccreditationDecision.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The conditions of a decision as they stand on that day. */
    public List<ConditionNow> conditions(AccreditationDecision decision, LocalDate today) {
        Map<String, ConditionMet> met = met(decision.getConditions());
        return decision.getConditions().stream()
                .map(c -> now(c, met.get(c.getId()), today))
                .toList();
    }

    private Map<String, ConditionMet> met(List<Condition> conditions) {
        if (conditions.isEmpty()) return Map.of();
        return em.createQuery("select m from ConditionMet m where m.conditionId in :ids", ConditionMet.class)
                .setParameter("ids", conditions.stream().map(Condition::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(ConditionMet::conditionId, Function.identity()));
    }

    private static ConditionNow now(Condition condition, ConditionMet met, LocalDate today) {
        Condition.Terms terms = condition.terms();
        LocalDate metOn = met == null ? null : met.metOn();
        ConditionState state = ConditionState.of(terms.dueOn(), metOn, today);
        boolean done = state == ConditionState.DONE;
        return new ConditionNow(
                condition.getId(),
                terms.criterion(),
                terms.text(),
                terms.owner(),
                terms.dueOn(),
                state,
                done ? metOn : null,
                done ? met.reason() : "");
    }

    /** The condition, or {@link NotFound}. */
    Condition condition(String id) {
        return Optional.ofNullable(em.find(Condition.class, String.valueOf(id)))
                .orElseThrow(() -> new NotFound("condition", String.valueOf(id)));
    }

    boolean isMet(Condition condition) {
        return em.find(ConditionMet.class, condition.getId()) != null;
    }

    AccreditationDecision add(AccreditationDecision decision) {
        em.persist(decision);
        return decision;
    }

    void add(ConditionMet met) {
        em.persist(met);
    }
}
