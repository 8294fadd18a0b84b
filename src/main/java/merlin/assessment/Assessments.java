package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import merlin.shared.Caller;
import merlin.shared.NotFound;

/** All cases and their steps. Whoever may see a case is decided by {@link Cases}. */
@ApplicationScoped
@Transactional
public class Assessments {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<StateChanged> changed;

    public Optional<Assessment> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Assessment.class, id));
    }

    /** The case, or {@link NotFound}. */
    public Assessment get(String id) {
        return find(id).orElseThrow(() -> new NotFound("assessment", String.valueOf(id)));
    }

    /** The case, held until the transaction ends, so that two people cannot decide at the same moment. */
    public Assessment locked(String id) {
        return Optional.ofNullable(em.find(Assessment.class, String.valueOf(id), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("assessment", String.valueOf(id)));
    }

    public Optional<Assessment> byReference(String reference) {
        return em.createQuery("select a from Assessment a where a.reference = :reference", Assessment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A prime's cases, the latest visit first. */
    public List<Assessment> ofPrime(String primeId) {
        return em.createQuery(
                        "select a from Assessment a where a.primeId = :id order by a.firstDay desc, a.reference desc",
                        Assessment.class)
                .setParameter("id", primeId)
                .getResultList();
    }

    /** The case of this prime that is under way, if there is one: the latest visit. */
    public Optional<Assessment> underWay(String primeId) {
        return ofPrime(primeId).stream().filter(a -> a.getState().underWay()).findFirst();
    }

    /** The cases in whose team the person is, the latest visit first. */
    public List<Assessment> ofAssessor(String userId) {
        return em.createQuery(
                        "select a from Assessment a where a.leadId = :id or a.secondId = :id or a.moderatorId = :id "
                                + "order by a.firstDay desc, a.reference desc",
                        Assessment.class)
                .setParameter("id", userId)
                .getResultList();
    }

    /** The cases a department decides, the latest visit first. */
    public List<Assessment> ofDepartment(String departmentId) {
        return em.createQuery(
                        "select a from Assessment a where a.departmentId = :id order by a.firstDay desc, a.reference desc",
                        Assessment.class)
                .setParameter("id", departmentId)
                .getResultList();
    }

    /** Cases whose outcome waits for this department's decision, the oldest visit first. */
    public List<Assessment> awaitingDecision(String departmentId) {
        return em.createQuery(
                        "select a from Assessment a where a.departmentId = :id and a.state = :state "
                                + "order by a.firstDay, a.reference",
                        Assessment.class)
                .setParameter("id", departmentId)
                .setParameter("state", State.OUTCOME_ISSUED)
                .getResultList();
    }

    /** Cases in one of the states, for dated jobs. */
    public List<Assessment> in(Collection<State> states) {
        return em.createQuery(
                        "select a from Assessment a where a.state in :states order by a.reference", Assessment.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** The steps of a case, the first one first. */
    public List<CaseStep> steps(String assessmentId) {
        return em.createQuery("select s from CaseStep s where s.assessmentId = :id order by s.place", CaseStep.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    /** ASM-1: moves the case, records the step and tells the rooms that listen. */
    public void move(Assessment assessment, State to, String why) {
        State from = assessment.getState();
        assessment.move(to);
        em.persist(new CaseStep(
                assessment.getId(), steps(assessment.getId()).size() + 1, to, clock.instant(), caller.userId(), why));
        changed.fire(new StateChanged(assessment.getId(), from, to, caller.userId(), clock.instant(), why));
    }

    /** Stored at once, so that what is added to the case in the same transaction finds it. */
    Assessment add(Assessment assessment) {
        em.persist(assessment);
        em.flush();
        return assessment;
    }

    /** The next reference, such as {@code MA-10001}: counted, so that people can say it on the phone. */
    String nextReference() {
        CaseNumber counter = em.find(CaseNumber.class, CaseNumber.ONLY, LockModeType.PESSIMISTIC_WRITE);
        return "MA-" + counter.next();
    }
}
