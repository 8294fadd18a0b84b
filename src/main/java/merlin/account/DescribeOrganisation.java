package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** An organisation says of itself, once for all its primes: form, size, flags, and what a public page may show (ACC-8). */
@ApplicationScoped
@Transactional
@Allowed({Role.PARTNER, Role.PRIME})
public class DescribeOrganisation {
    /** Null in the first four means unknown. @param publicPage true: services, groups and area may be shown to everybody */
    public record Description(
            LegalForm legalForm,
            SizeBand sizeBand,
            Boolean vcse,
            Boolean sme,
            String services,
            String groupsServed,
            String area,
            boolean publicPage) {}

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** The caller's own organisation as it describes itself now. */
    public Organisation own() {
        return organisations.get(caller.organisationId());
    }

    /** @param seen version of what was looked at; another one since is a stale edit */
    public void describe(Description given, int seen) {
        Organisation organisation = organisations.get(caller.organisationId());
        if (organisation.getVersion() != seen) throw new Refusal("ACC-8", "shared.stale");
        limit(given.services(), 2000, "services");
        limit(given.groupsServed(), 1000, "groups served");
        limit(given.area(), 500, "area");
        organisation.describe(given.legalForm(), given.sizeBand(), given.vcse(), given.sme());
        organisation.present(given.services(), given.groupsServed(), given.area(), given.publicPage());
    }

    private static void limit(String text, int longest, String what) {
        if (text != null && text.length() > longest) throw new Refusal("ACC-8", "account.tooLong", what, longest);
    }
}
