package merlin.portfolio;

import merlin.account.Organisation;

/** One relation of a draft with its partner. */
public record DraftRow(Subcontract relation, Organisation partner) {
    Shares.Node node() {
        return new Shares.Node(
                relation.getId(),
                relation.getParentId(),
                partner.getName(),
                relation.getStatus(),
                relation.getValueShare());
    }

    /** What the relation would be in the next version. */
    ChainEntry entry(String entryId, String versionId) {
        return new ChainEntry(entryId, versionId, relation, partner);
    }
}
