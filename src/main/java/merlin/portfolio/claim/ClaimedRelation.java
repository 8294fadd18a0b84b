package merlin.portfolio.claim;

import merlin.portfolio.RelationStatus;
import merlin.shared.Refusal;

/**
 * The relation that a partner says exists.
 *
 * @param contractId the contract as Merlin knows it, or null
 * @param contractText the contract in the partner's words, or null when {@code contractId} says it
 * @param service what the partner delivers
 */
public record ClaimedRelation(
        String primeId, String contractId, String contractText, int tier, RelationStatus status, String service) {
    public ClaimedRelation {
        if (tier < 1 || tier > 4) throw new Refusal("POR-1", "portfolio.tierWrong", tier);
        if (status == null) throw new Refusal("POR-1", "portfolio.statusMissing");
        if (service == null || service.isBlank()) throw new Refusal("POR-11", "portfolio.claim.service");
        service = service.strip();
    }
}
