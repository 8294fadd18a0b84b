package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All contracts. */
@ApplicationScoped
@Transactional
public class Contracts {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<Contract> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Contract.class, id));
    }

    /** The contract, or {@link NotFound}. */
    public Contract get(String id) {
        return find(id).orElseThrow(() -> new NotFound("contract", String.valueOf(id)));
    }

    public List<Contract> getAll(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select c from Contract c where c.id in :ids order by c.title, c.id", Contract.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The contracts of a programme by title. */
    public List<Contract> ofProgramme(String programmeId) {
        return em.createQuery(
                        "select c from Contract c where c.programmeId = :id order by c.title, c.id", Contract.class)
                .setParameter("id", programmeId)
                .getResultList();
    }

    /** A page of a programme's contracts by title: those after {@code last}, from the start when it is empty. */
    List<Contract> ofProgramme(String programmeId, Optional<Contract> last, int most) {
        return em.createQuery(
                        "select c from Contract c where c.programmeId = :id and (c.title > :title "
                                + "or (c.title = :title and c.id > :last)) order by c.title, c.id",
                        Contract.class)
                .setParameter("id", programmeId)
                .setParameter("title", last.map(Contract::getTitle).orElse(""))
                .setParameter("last", last.map(Contract::getId).orElse(""))
                .setMaxResults(most)
                .getResultList();
    }

    /** The contracts on which this organisation is a prime, by title. */
    public List<Contract> ofPrime(String primeId) {
        return em.createQuery(
                        "select c from Contract c where exists (select s from ContractSupplier s "
                                + "where s.contract = c and s.primeId = :id) order by c.title, c.id",
                        Contract.class)
                .setParameter("id", primeId)
                .getResultList();
    }

    /** The contract for the prime to work on, or {@link NotFound} when it is not assigned to it. */
    public Contract ofPrime(String primeId, String contractId) {
        return find(contractId)
                .filter(c -> c.primes().contains(primeId))
                .orElseThrow(() -> new NotFound("contract", String.valueOf(contractId)));
    }

    /** What the programme holds of one contracting process. */
    List<Contract> ofProcess(String programmeId, String ocid) {
        return em.createQuery("select c from Contract c where c.programmeId = :id and c.ocid = :ocid", Contract.class)
                .setParameter("id", programmeId)
                .setParameter("ocid", ocid)
                .getResultList();
    }

    Contract add(Contract contract) {
        em.persist(contract);
        return contract;
    }
}
