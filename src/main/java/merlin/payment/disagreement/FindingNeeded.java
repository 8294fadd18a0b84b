package merlin.payment.disagreement;

import java.util.Optional;

/** Partner and prime do not come together. Whoever knows of an open assessment of the prime names its lead assessor. */
public final class FindingNeeded {
    private final String primeId;
    private String leadId;

    FindingNeeded(String primeId) {
        this.primeId = primeId;
    }

    public String primeId() {
        return primeId;
    }

    /** @param userId the lead assessor of the prime's open assessment */
    public void isFor(String userId) {
        leadId = userId;
    }

    Optional<String> lead() {
        return Optional.ofNullable(leadId);
    }
}
