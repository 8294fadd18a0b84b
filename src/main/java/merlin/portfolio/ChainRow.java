package merlin.portfolio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/** One line of the workbench. Texts are empty and the share is null when unknown. */
public record ChainRow(
        String id,
        String name,
        int tier,
        RelationStatus status,
        String service,
        String area,
        BigDecimal share,
        Boolean vcse,
        boolean claimed)
        implements Serializable {
    static ChainRow of(DraftRow row) {
        Subcontract relation = row.relation();
        return new ChainRow(
                relation.getId(),
                row.partner().getName(),
                relation.getTier(),
                relation.getStatus(),
                relation.getService() == null ? "" : relation.getService(),
                relation.getArea() == null ? "" : relation.getArea(),
                relation.getValueShare(),
                row.partner().vcse().orElse(null),
                relation.getClaimId() != null);
    }

    /** @param words part of name, service or area, or null; @param tier or 0; @param status or null */
    boolean fits(String words, int tier, RelationStatus status) {
        boolean named = words == null
                || (name + " " + service + " " + area)
                        .toLowerCase(Locale.ROOT)
                        .contains(words.toLowerCase(Locale.ROOT));
        return named && (tier == 0 || tier == this.tier) && (status == null || status == this.status);
    }
}
