package merlin.portfolio;

import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.SizeBand;

/**
 * A partner of a prime over all its chains: published by the prime, or accepted by an assessor after a claim.
 *
 * @param tier the smallest tier number among its relations with this prime
 */
public record ListedPartner(String partnerId, int tier) {
    /** POR-15: stated, else by the stated size band; empty when neither is known. */
    public static Optional<Boolean> sme(Organisation partner) {
        return partner.sme().or(() -> partner.sizeBand().map(size -> size != SizeBand.LARGE));
    }
}
