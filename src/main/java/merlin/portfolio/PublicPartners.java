package merlin.portfolio;

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

/** The partners that chose to have a public page (POR-17): services, groups served, area. Never which primes they work with. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class PublicPartners {
    /** A text nobody gave is null. */
    public record PartnerLine(
            String id, String name, String services, String groupsServed, String area, Boolean vcse, Boolean sme) {
        static PartnerLine of(Organisation partner) {
            return new PartnerLine(
                    partner.getId(),
                    partner.getName(),
                    partner.getServices(),
                    partner.getGroupsServed(),
                    partner.getArea(),
                    partner.vcse().orElse(null),
                    ListedPartner.sme(partner).orElse(null));
        }
    }

    @Inject
    Organisations organisations;

    @Inject
    Portfolios portfolios;

    /** At most {@code most} by name, those after the one with id {@code after}; from the start when it is null. */
    public List<PartnerLine> list(String after, int most) {
        return portfolios.publicPartners(organisations.find(after), most).stream()
                .map(PartnerLine::of)
                .toList();
    }

    public PartnerLine get(String id) {
        return organisations
                .find(id)
                .filter(o -> o.getKind() == OrganisationKind.PARTNER && o.isPublicPage())
                .map(PartnerLine::of)
                .orElseThrow(() -> new NotFound("partner", String.valueOf(id)));
    }
}
