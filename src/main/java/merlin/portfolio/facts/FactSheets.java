package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All statements and answers about the eight facts. */
@ApplicationScoped
@Transactional
public class FactSheets {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The facts of a subcontract as they stand. */
    public FactSheet of(String subcontractId) {
        return FactSheet.of(statements(subcontractId), answers(subcontractId));
    }

    /** Every statement about a subcontract, oldest first. */
    public List<FactStatement> statements(String subcontractId) {
        return em.createQuery(
                        "select s from FactStatement s where s.subcontractId = :id order by s.number",
                        FactStatement.class)
                .setParameter("id", subcontractId)
                .getResultList();
    }

    /** Every answer about a subcontract, oldest first. */
    public List<FactAnswer> answers(String subcontractId) {
        return em.createQuery(
                        "select a from FactAnswer a where a.statement.subcontractId = :id order by a.answeredAt, a.id",
                        FactAnswer.class)
                .setParameter("id", subcontractId)
                .getResultList();
    }

    Optional<FactStatement> newest(String subcontractId) {
        List<FactStatement> statements = statements(subcontractId);
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(statements.size() - 1));
    }

    void add(FactStatement statement) {
        em.persist(statement);
    }

    void add(FactAnswer answer) {
        em.persist(answer);
    }
}
