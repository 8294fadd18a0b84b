package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.claim.Claim;
import merlin.portfolio.claim.ClaimDecided;
import merlin.portfolio.claim.ClaimMade;
import merlin.portfolio.claim.Claims;
import merlin.shared.Role;
import merlin.shared.Settings;

/** Tells the lead assessors that a claim waits, and the claimant how it was decided. Nothing goes to the prime (POR-11). */
@ApplicationScoped
class ClaimMails {
    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    @Inject
    Claims claims;

    void made(@Observes ClaimMade made) {
        for (User lead : users.withRole(Role.LEAD_ASSESSOR)) {
            outbox.write(lead.getEmail(), "A claim waits for you", """
                    Hello %s,

                    a partner says that a prime left it out of its supply chain. Read its evidence and decide:

                    %s/app/portfolio/decide-claim?id=%s
                    """.formatted(
                            lead.getName(), Settings.origin(), made.claimId()));
        }
    }

    void decided(@Observes ClaimDecided decided) {
        Claim claim = claims.get(decided.about());
        String prime = organisations
                .find(claim.getPrimeId())
                .map(Organisation::getName)
                .orElse("the prime");
        users.find(claim.getClaimedBy())
                .ifPresent(claimant -> outbox.write(claimant.getEmail(), "Your claim has been decided", """
                        Hello %s,

                        your claim to work with %s was %s. The assessor's reason:

                        %s

                        This mail comes from the assessment body. The prime has not received it.
                        """.formatted(
                        claimant.getName(), prime, decided.accepted() ? "accepted" : "refused", decided.why())));
    }
}
