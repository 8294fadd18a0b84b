package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.Users;
import merlin.shared.Id;
import merlin.shared.Refusal;

/** Finds the partner that a prime lists (POR-5), or registers it with its first contact (POR-6). */
@ApplicationScoped
class PartnerDirectory {
    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Portfolios portfolios;

    /** POR-5: by register number, else by exact name; several of that name are refused. */
    Optional<Organisation> find(PartnerDetails details) {
        if (details.identifier() != null) {
            return organisations.byIdentifier(OrganisationKind.PARTNER, details.identifier());
        }
        List<Organisation> named = organisations.byName(OrganisationKind.PARTNER, details.name());
        if (named.size() > 1) throw new Refusal("POR-5", "portfolio.severalOfThatName", details.name());
        return named.stream().findFirst();
    }

    /** POR-6: refuses a contact address that belongs to somebody of another organisation. Changes nothing. */
    void check(Optional<Organisation> partner, ContactPerson contact) {
        users.byEmail(contact.getEmail())
                .filter(user -> partner.isEmpty()
                        || !user.getOrganisationId().equals(partner.get().getId()))
                .ifPresent(user -> {
                    throw new Refusal("POR-6", "portfolio.contact.elsewhere", contact.getEmail());
                });
    }

    /** The partner, found or registered. Its flags are stated by whoever lists it first; what is known is not overruled. */
    Organisation findOrRegister(PartnerDetails details, ContactPerson contact) {
        Optional<Organisation> found = find(details);
        check(found, contact);
        Organisation partner = found.orElseGet(() -> register(details));
        if (users.ofOrganisation(partner.getId()).isEmpty()) {
            users.partnerContact(partner.getId(), contact.getName(), contact.getEmail());
        }
        return partner;
    }

    private Organisation register(PartnerDetails details) {
        Set<merlin.account.Identifier> numbers = details.identifier() == null ? Set.of() : Set.of(details.identifier());
        Organisation partner = new Organisation(Id.next(), OrganisationKind.PARTNER, details.name(), numbers);
        partner.describe(null, details.size(), details.vcse(), details.sme());
        organisations.add(partner);
        portfolios.write();
        return partner;
    }
}
