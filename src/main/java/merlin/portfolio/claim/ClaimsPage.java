package merlin.portfolio.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The assessor's queue of claims, and those decided. */
@Named
@RequestScoped
public class ClaimsPage {
    @Inject
    ReadClaims readClaims;

    private ClaimState state = ClaimState.OPEN;
    private List<ReadClaims.ClaimView> claims;

    public void load() {
        if (state == null) state = ClaimState.OPEN;
        claims = readClaims.in(state);
    }

    public ClaimState[] getStates() {
        return ClaimState.values();
    }

    public ClaimState getState() {
        return state;
    }

    public void setState(ClaimState state) {
        this.state = state;
    }

    public List<ReadClaims.ClaimView> getClaims() {
        return claims;
    }
}
