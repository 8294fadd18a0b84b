package merlin.portfolio.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.ListAcceptedClaim;
import merlin.portfolio.SubcontractTerms;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/**
 * The lead assessor accepts or refuses a claim, with a reason (POR-12). An accepted partner counts among the prime's partners
 * at once; the prime's draft shows it only when the partner agreed that the prime may know.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class DecideClaim {
    @Inject
    Claims claims;

    @Inject
    Users users;

    @Inject
    ListAcceptedClaim listAcceptedClaim;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimDecided> decided;

    public void decide(String claimId, boolean accepted, String reason) {
        Claim claim = claims.get(claimId);
        claim.decide(accepted, reason, caller.userId(), clock.instant());
        if (accepted && claim.isMayAskPrime() && claim.getContractId() != null) {
            listAcceptedClaim.list(
                    claim.getId(), claim.getPrimeId(), claim.getContractId(), claim.getPartnerId(), terms(claim));
        }
        decided.fire(new ClaimDecided(claim.getId(), accepted, caller.userId(), clock.instant(), claim.getReason()));
    }

    private SubcontractTerms terms(Claim claim) {
        User claimant =
                users.find(claim.getClaimedBy()).orElseThrow(() -> new NotFound("person", claim.getClaimedBy()));
        ContactPerson contact = new ContactPerson(claimant.getName(), null, claimant.getEmail(), null);
        return new SubcontractTerms(
                claim.getTier(), claim.getStatus(), claim.getService(), null, null, null, null, contact, null);
    }
}
