package merlin.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import merlin.shared.Refusal;

/**
 * What a prime states about one relation. Null means unknown, where allowed.
 *
 * @param tier 1 to 4 (POR-1)
 * @param valueShare percent of the head contract's value, or null when unknown (POR-2)
 * @param startsOn first day, or null; @param endsOn last day, included, or null
 * @param parentId the subcontract that this one stands below, or null when the prime contracts directly
 */
public record SubcontractTerms(
        int tier,
        RelationStatus status,
        String service,
        String area,
        BigDecimal valueShare,
        LocalDate startsOn,
        LocalDate endsOn,
        ContactPerson contact,
        String parentId) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SubcontractTerms {
        if (tier < 1 || tier > 4) throw new Refusal("POR-1", "portfolio.tierWrong", tier);
        if (status == null) throw new Refusal("POR-1", "portfolio.statusMissing");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal("POR-8", "portfolio.endsBeforeStart");
        }
        valueShare = share(valueShare);
        service = said(service);
        area = said(area);
    }

    /** POR-2: the share without trailing zeros, or null when unknown. */
    public static BigDecimal share(BigDecimal percent) {
        if (percent == null) return null;
        BigDecimal plain = percent.stripTrailingZeros();
        if (plain.signum() < 0 || plain.compareTo(HUNDRED) > 0 || plain.scale() > 4) {
            throw new Refusal("POR-2", "portfolio.share", percent.toPlainString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
