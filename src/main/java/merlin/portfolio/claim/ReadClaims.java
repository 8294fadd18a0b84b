package merlin.portfolio.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** The lead assessor looks at the claims: those that wait, those decided, or one with its evidence. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadClaims {
    private static final int MOST = 200;

    /** @param contract as Merlin knows it, else in the partner's words */
    public record ClaimView(Claim claim, String prime, String partner, String contract, String contact, String email) {}

    @Inject
    Claims claims;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Users users;

    /** Oldest first, at most two hundred. */
    public List<ClaimView> in(ClaimState state) {
        return claims.in(state, MOST).stream().map(this::view).toList();
    }

    public ClaimView get(String claimId) {
        return view(claims.get(claimId));
    }

    private ClaimView view(Claim claim) {
        Optional<User> claimant = users.find(claim.getClaimedBy());
        return new ClaimView(
                claim,
                name(claim.getPrimeId()),
                name(claim.getPartnerId()),
                contracts.find(claim.getContractId()).map(Contract::getTitle).orElse(claim.getContractText()),
                claimant.map(User::getName).orElse(""),
                claimant.map(User::getEmail).orElse(""));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
