package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.shared.NotFound;
import merlin.survey.protocol.Descriptor;

/** All partner surveys with what belongs to them. */
@ApplicationScoped
@Transactional
public class Surveys {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<Survey> find(String surveyId) {
        return surveyId == null ? Optional.empty() : Optional.ofNullable(em.find(Survey.class, surveyId));
    }

    /** The survey, or {@link NotFound}. */
    public Survey get(String surveyId) {
        return find(surveyId).orElseThrow(() -> new NotFound("survey", String.valueOf(surveyId)));
    }

    /** The survey for this assessment body to run, or {@link NotFound} when it is another's. */
    public Survey ofBody(String bodyId, String surveyId) {
        Survey survey = get(surveyId);
        if (!plan(survey).getBodyId().equals(bodyId)) throw new NotFound("survey", surveyId);
        return survey;
    }

    /** Surveys that an assessment body runs, the latest to open first. */
    public List<Survey> ofBody(String bodyId) {
        return em.createQuery(
                        "select s from Survey s, SurveyPlan p where p.surveyId = s.id and p.bodyId = :body "
                                + "order by p.opens desc, s.id",
                        Survey.class)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** A prime's surveys, the latest to open first, planned ones too. */
    public List<Survey> ofPrime(String primeId) {
        return em.createQuery(
                        "select s from Survey s, SurveyPlan p where p.surveyId = s.id and s.primeId = :prime "
                                + "order by p.opens desc, s.id",
                        Survey.class)
                .setParameter("prime", primeId)
                .getResultList();
    }

    /** The prime's latest survey whose list is frozen. */
    public Optional<Survey> current(String primeId) {
        return ofPrime(primeId).stream()
                .filter(survey -> survey.getState() != SurveyState.PLANNED)
                .findFirst();
    }

    /** Surveys on whose frozen list the partner stands, the latest to open first. */
    public List<Survey> ofPartner(String partnerId) {
        return em.createQuery(
                        "select s from Survey s, SurveyPlan p, SurveyPartner r where p.surveyId = s.id "
                                + "and r.surveyId = s.id and r.partnerId = :partner order by p.opens desc, s.id",
                        Survey.class)
                .setParameter("partner", partnerId)
                .getResultList();
    }

    public List<Survey> in(SurveyState state) {
        return em.createQuery("select s from Survey s where s.state = :state order by s.id", Survey.class)
                .setParameter("state", state)
                .getResultList();
    }

    public SurveyPlan plan(Survey survey) {
        return em.find(SurveyPlan.class, survey.getId());
    }

    /** The survey's plan, locked until the transaction ends: dated steps of one survey wait for each other. */
    public SurveyPlan lockPlan(String surveyId) {
        return em.find(SurveyPlan.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The frozen list by partner id: an order that says nothing. */
    public List<SurveyPartner> partners(Survey survey) {
        return em.createQuery(
                        "select p from SurveyPartner p where p.surveyId = :id order by p.partnerId",
                        SurveyPartner.class)
                .setParameter("id", survey.getId())
                .getResultList();
    }

    public Optional<SurveyPartner> partner(String surveyId, String partnerId) {
        return Optional.ofNullable(em.find(SurveyPartner.class, new SurveyPartner.Key(surveyId, partnerId)));
    }

    /** The partner's row, locked until the transaction ends. */
    public Optional<SurveyPartner> lockPartner(String surveyId, String partnerId) {
        return Optional.ofNullable(em.find(
                SurveyPartner.class, new SurveyPartner.Key(surveyId, partnerId), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The survey's private key, wrapped; empty before it is made and from T2. */
    public Optional<SurveyKey> key(String surveyId) {
        return Optional.ofNullable(em.find(SurveyKey.class, surveyId));
    }

    /** The rows that decide whether a pass may be signed; empty without a key. */
    public Optional<KeyInForce> keyInForce(String surveyId) {
        return em.createQuery(
                        "select new merlin.survey.KeyInForce(s.state, s.descriptorHash, k.iv) "
                                + "from Survey s, SurveyKey k where s.id = :id and k.surveyId = s.id",
                        KeyInForce.class)
                .setParameter("id", surveyId)
                .getResultStream()
                .findFirst();
    }

    void remove(SurveyKey key) {
        em.remove(key);
    }

    public Optional<ConcludedOutcome> outcome(Survey survey) {
        return Optional.ofNullable(em.find(ConcludedOutcome.class, survey.getId()));
    }

    /** Comments in the order of their random names. */
    List<SurveyComment> comments(Survey survey) {
        return em.createQuery("select c from SurveyComment c where c.surveyId = :id order by c.id", SurveyComment.class)
                .setParameter("id", survey.getId())
                .getResultList();
    }

    int removeComments(Survey survey) {
        return em.createQuery("delete from SurveyComment c where c.surveyId = :id")
                .setParameter("id", survey.getId())
                .executeUpdate();
    }

    /** All descriptors, the first one first: each names the one that it replaces. */
    List<Descriptor> descriptors(Survey survey) {
        Map<String, Descriptor> replaced = new HashMap<>();
        em.createQuery("select d from ReplacedDescriptor d where d.surveyId = :id", ReplacedDescriptor.class)
                .setParameter("id", survey.getId())
                .getResultStream()
                .map(ReplacedDescriptor::descriptor)
                .forEach(descriptor -> replaced.put(descriptor.hash(), descriptor));
        LinkedList<Descriptor> all = new LinkedList<>(List.of(survey.described()));
        while (all.getFirst().replaces() != null) {
            all.addFirst(replaced.get(all.getFirst().replaces()));
        }
        return new ArrayList<>(all);
    }

    /** Keeps any of the survey room's entities. */
    void add(Object entity) {
        em.persist(entity);
    }
}
