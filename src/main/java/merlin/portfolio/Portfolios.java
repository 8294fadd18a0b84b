package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import merlin.portfolio.claim.ClaimState;
import merlin.shared.NotFound;

/** All supply chains with their drafts and published versions. */
@ApplicationScoped
@Transactional
public class Portfolios {
    /** The newest version of each chain. */
    private static final String LATEST =
            " v.number = (select max(w.number) from ChainVersion w where w.chainId = v.chainId)";

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<SupplyChain> find(String chainId) {
        return chainId == null ? Optional.empty() : Optional.ofNullable(em.find(SupplyChain.class, chainId));
    }

    /** The chain, or {@link NotFound}. */
    public SupplyChain get(String chainId) {
        return find(chainId).orElseThrow(() -> new NotFound("supply chain", String.valueOf(chainId)));
    }

    /** POR-13: the chain for its prime. Another prime's is not found. */
    public SupplyChain ownedBy(String primeId, String chainId) {
        return find(chainId)
                .filter(c -> c.getPrimeId().equals(primeId))
                .orElseThrow(() -> new NotFound("supply chain", String.valueOf(chainId)));
    }

    public List<SupplyChain> ofPrime(String primeId) {
        return em.createQuery(
                        "select c from SupplyChain c where c.primeId = :id order by c.begunAt, c.id", SupplyChain.class)
                .setParameter("id", primeId)
                .getResultList();
    }

    public Optional<SupplyChain> on(String contractId, String primeId) {
        return em.createQuery(
                        "select c from SupplyChain c where c.contractId = :contract and c.primeId = :prime",
                        SupplyChain.class)
                .setParameter("contract", contractId)
                .setParameter("prime", primeId)
                .getResultStream()
                .findFirst();
    }

    /** Two publications at once cannot both succeed (POR-14). */
    void lock(SupplyChain chain) {
        em.lock(chain, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Two statements about one relation wait for each other. */
    public void lock(Subcontract subcontract) {
        em.lock(subcontract, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what was added so far: rows that come now point to it. */
    void write() {
        em.flush();
    }

    SupplyChain add(SupplyChain chain) {
        em.persist(chain);
        return chain;
    }

    /** The relation, or {@link NotFound}. */
    public Subcontract subcontract(String id) {
        return Optional.ofNullable(id == null ? null : em.find(Subcontract.class, id))
                .orElseThrow(() -> new NotFound("relation", String.valueOf(id)));
    }

    /** POR-13: the relation for its prime. */
    public Subcontract subcontractOf(String primeId, String id) {
        Subcontract subcontract = subcontract(id);
        if (!subcontract.getPrimeId().equals(primeId)) throw new NotFound("relation", id);
        return subcontract;
    }

    /** The relations of the draft, without those removed from it, in the order they were added. */
    public List<Subcontract> draft(String chainId) {
        return em.createQuery(
                        "select s from Subcontract s where s.chain.id = :id and s.removedAt is null order by s.addedAt, s.id",
                        Subcontract.class)
                .setParameter("id", chainId)
                .getResultList();
    }

    Subcontract add(Subcontract subcontract) {
        em.persist(subcontract);
        return subcontract;
    }

    /** Published versions of a chain, newest first. */
    public List<ChainVersion> versions(String chainId) {
        return em.createQuery(
                        "select v from ChainVersion v where v.chainId = :id order by v.number desc", ChainVersion.class)
                .setParameter("id", chainId)
                .getResultList();
    }

    public Optional<ChainVersion> version(String chainId, int number) {
        return versions(chainId).stream().filter(v -> v.getNumber() == number).findFirst();
    }

    public Optional<ChainVersion> latest(String chainId) {
        return versions(chainId).stream().findFirst();
    }

    public List<ChainEntry> entries(ChainVersion version) {
        return em.createQuery(
                        "select e from ChainEntry e where e.versionId = :id order by e.tier, e.partnerName, e.id",
                        ChainEntry.class)
                .setParameter("id", version.getId())
                .getResultList();
    }

    void add(ChainVersion version, Collection<ChainEntry> entries) {
        em.persist(version);
        write();
        entries.forEach(em::persist);
    }

    /**
     * The distinct partners of a prime over all its chains: everybody in the newest published versions, and everybody whose
     * claim an assessor accepted. Ordered by id.
     */
    public List<ListedPartner> partnersOf(String primeId) {
        Map<String, Integer> tiers = new TreeMap<>();
        em.createQuery(
                        "select e.partnerId, min(e.tier) from ChainEntry e, ChainVersion v, SupplyChain c "
                                + "where e.versionId = v.id and v.chainId = c.id and c.primeId = :id and" + LATEST
                                + " group by e.partnerId",
                        Object[].class)
                .setParameter("id", primeId)
                .getResultList()
                .forEach(row -> tiers.merge((String) row[0], ((Number) row[1]).intValue(), Math::min));
        em.createQuery(
                        "select k.partnerId, min(k.tier) from Claim k where k.primeId = :id and k.state = :accepted "
                                + "group by k.partnerId",
                        Object[].class)
                .setParameter("id", primeId)
                .setParameter("accepted", ClaimState.ACCEPTED)
                .getResultList()
                .forEach(row -> tiers.merge((String) row[0], ((Number) row[1]).intValue(), Math::min));
        return tiers.entrySet().stream()
                .map(e -> new ListedPartner(e.getKey(), e.getValue()))
                .toList();
    }

    /** Ids of the partners in the prime's newest published versions: those it listed itself. */
    public Set<String> publishedBy(String primeId) {
        return new HashSet<>(em.createQuery(
                        "select distinct e.partnerId from ChainEntry e, ChainVersion v, SupplyChain c "
                                + "where e.versionId = v.id and v.chainId = c.id and c.primeId = :id and" + LATEST,
                        String.class)
                .setParameter("id", primeId)
                .getResultList());
    }

    /** The relations of a partner that are in a newest published version, over all primes. */
    public List<Subcontract> publishedOf(String partnerId) {
        return em.createQuery(
                        "select s from Subcontract s, ChainEntry e, ChainVersion v where e.subcontractId = s.id "
                                + "and e.versionId = v.id and e.partnerId = :id and" + LATEST
                                + " order by s.addedAt, s.id",
                        Subcontract.class)
                .setParameter("id", partnerId)
                .getResultList();
    }

    /** Ids of the primes that have published a chain. */
    public List<String> primesPublished() {
        return em.createQuery(
                        "select distinct c.primeId from SupplyChain c, ChainVersion v where v.chainId = c.id order by c.primeId",
                        String.class)
                .getResultList();
    }

    /** Keeps that the partner said it works with the prime; again changes nothing. Only the day is kept. */
    void confirm(RelationConfirmation confirmation) {
        boolean held = !em.createQuery(
                        "select r.id from RelationConfirmation r where r.primeId = :prime and r.partnerId = :partner",
                        String.class)
                .setParameter("prime", confirmation.getPrimeId())
                .setParameter("partner", confirmation.getPartnerId())
                .getResultList()
                .isEmpty();
        if (!held) em.persist(confirmation);
    }

    /** How many partners said that they work with the prime. */
    public long confirmed(String primeId) {
        return em.createQuery("select count(r) from RelationConfirmation r where r.primeId = :id", Long.class)
                .setParameter("id", primeId)
                .getSingleResult();
    }

    boolean imported(String chainId, String sha256) {
        return !em.createQuery(
                        "select f.id from PartnerListFile f where f.chainId = :id and f.sha256 = :sha", String.class)
                .setParameter("id", chainId)
                .setParameter("sha", sha256)
                .getResultList()
                .isEmpty();
    }

    void keep(PartnerListFile file) {
        em.persist(file);
    }
}
