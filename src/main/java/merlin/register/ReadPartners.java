package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** Partners that agreed to a public page, and only what they say of themselves (REG-5). */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadPartners {
    /** What a partner says of itself; a part it left out is null. */
    public record Partner(
            String id,
            String name,
            List<String> identifiers,
            String legalForm,
            String services,
            String groupsServed,
            String area) {
        static Partner of(Organisation o) {
            return new Partner(
                    o.getId(),
                    o.getName(),
                    o.getIdentifiers().stream().map(Object::toString).toList(),
                    o.legalForm().map(Words::of).orElse(null),
                    o.getServices(),
                    o.getGroupsServed(),
                    o.getArea());
        }
    }

    /** @param next where the next page begins; null on the last */
    public record Found(List<Partner> partners, String next) {}

    @Inject
    Organisations organisations;

    /** @param after where the page begins, or nothing for the first */
    public Found list(String after, int most) {
        Cursor cursor = Cursor.parse(after);
        List<Organisation> page = organisations.pageOfPublicPartners(cursor.name(), cursor.id(), most + 1);
        boolean more = page.size() > most;
        List<Organisation> shown = more ? page.subList(0, most) : page;
        Organisation last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new Found(
                shown.stream().map(Partner::of).toList(),
                more ? new Cursor(last.getName(), last.getId()).toString() : null);
    }

    public Partner read(String id) {
        return organisations
                .find(id)
                .filter(o -> o.getKind() == OrganisationKind.PARTNER && o.isPublicPage())
                .map(Partner::of)
                .orElseThrow(() -> new NotFound("partner", String.valueOf(id)));
    }
}
