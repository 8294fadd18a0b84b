package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A partner says what it offers, and whether everybody may read it. Nothing is shown unless it says yes. */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class PresentPartner {
    private static final int LONGEST_SERVICES = 2000;
    private static final int LONGEST_GROUPS = 1000;
    private static final int LONGEST_AREA = 500;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** The caller's organisation, for the form. */
    @Allowed(Role.PARTNER)
    public Organisation own() {
        return organisations.get(caller.organisationId());
    }

    public void present(String services, String groupsServed, String area, boolean publicPage) {
        limit(services, LONGEST_SERVICES);
        limit(groupsServed, LONGEST_GROUPS);
        limit(area, LONGEST_AREA);
        own().present(services, groupsServed, area, publicPage);
    }

    private static void limit(String text, int longest) {
        if (text != null && text.length() > longest) throw new Refusal("POR-17", "portfolio.present.tooLong", longest);
    }
}
