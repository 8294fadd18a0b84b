package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** ASM-4: who may be in a team. Everybody belongs to an assessment body and holds the role of the part; nobody to the prime. */
@ApplicationScoped
public class Teams {
    @Inject
    Users users;

    @Inject
    Organisations organisations;

    void check(Team team, Organisation prime) {
        check(team.leadId(), Role.LEAD_ASSESSOR, prime);
        check(team.secondId(), Role.ASSESSOR, prime);
        check(team.moderatorId(), Role.MODERATOR, prime);
    }

    private void check(String userId, Role role, Organisation prime) {
        User user = users.find(userId).orElseThrow(() -> new NotFound("person", userId));
        if (user.getOrganisationId().equals(prime.getId()))
            throw new Refusal("ASM-4", "assessment.belongsToPrime", user.getName(), prime.getName());
        boolean holds = user.getRoles().contains(role)
                || role == Role.ASSESSOR && user.getRoles().contains(Role.LEAD_ASSESSOR);
        if (!holds || organisations.get(user.getOrganisationId()).getKind() != OrganisationKind.ASSESSMENT_BODY)
            throw new Refusal("ASM-4", "assessment.notAnAssessor", user.getName());
    }

    /** Those who may take the second assessor's part, by name. */
    public List<User> assessors() {
        return users.withRole(Role.ASSESSOR);
    }

    /** Those who may moderate, by name. */
    public List<User> moderators() {
        return users.withRole(Role.MODERATOR);
    }
}
