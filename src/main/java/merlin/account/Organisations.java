package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** All organisations. */
@ApplicationScoped
@Transactional
public class Organisations {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<Organisation> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Organisation.class, id));
    }

    /** The organisation, or {@link NotFound}. */
    public Organisation get(String id) {
        return find(id).orElseThrow(() -> new NotFound("organisation", String.valueOf(id)));
    }

    public List<Organisation> getAll(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select o from Organisation o where o.id in :ids order by o.name", Organisation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<Organisation> ofKind(OrganisationKind kind) {
        return em.createQuery("select o from Organisation o where o.kind = :kind order by o.name", Organisation.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /**
     * A page of organisations of a kind by name then id: at most {@code most} of those after {@code afterName} and
     * {@code afterId} (from the start when both are "") whose name holds {@code part}, whatever the case.
     */
    public List<Organisation> page(OrganisationKind kind, String part, String afterName, String afterId, int most) {
        return em.createQuery(
                        "select o from Organisation o where o.kind = :kind and lower(o.name) like :part escape '!' "
                                + "and (o.name > :name or (o.name = :name and o.id > :id)) order by o.name, o.id",
                        Organisation.class)
                .setParameter("kind", kind)
                .setParameter("part", pattern(part))
                .setParameter("name", afterName)
                .setParameter("id", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** A page of partners that agreed to a public page, by name then id: at most {@code most} after the given ones. */
    public List<Organisation> pageOfPublicPartners(String afterName, String afterId, int most) {
        return em.createQuery(
                        "select o from Organisation o where o.kind = :kind and o.publicPage = :yes "
                                + "and (o.name > :name or (o.name = :name and o.id > :id)) order by o.name, o.id",
                        Organisation.class)
                .setParameter("kind", OrganisationKind.PARTNER)
                .setParameter("yes", true)
                .setParameter("name", afterName)
                .setParameter("id", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    private static String pattern(String part) {
        return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** The organisation of this kind that holds the register number. */
    public Optional<Organisation> byIdentifier(OrganisationKind kind, Identifier identifier) {
        return em.createQuery(
                        "select o from Organisation o join o.identifiers i where o.kind = :kind and i = :identifier",
                        Organisation.class)
                .setParameter("kind", kind)
                .setParameter("identifier", identifier)
                .getResultStream()
                .findFirst();
    }

    /** Organisations of this kind with exactly this printed name, whatever the case. Names do not identify: there may be many. */
    public List<Organisation> byName(OrganisationKind kind, String name) {
        return em.createQuery(
                        "select o from Organisation o where o.kind = :kind and lower(o.name) = lower(:name)",
                        Organisation.class)
                .setParameter("kind", kind)
                .setParameter("name", name.strip())
                .getResultList();
    }

    /** Adds it; refuses (ACC-1) a register number that another organisation of the same kind holds. */
    public Organisation add(Organisation organisation) {
        for (Identifier identifier : organisation.getIdentifiers()) {
            byIdentifier(organisation.getKind(), identifier).ifPresent(other -> {
                throw new Refusal("ACC-1", "account.numberTaken", identifier, other.getName());
            });
        }
        em.persist(organisation);
        return organisation;
    }
}
