package merlin.criteria;

/**
 * What is judged: a criterion, or an element where the edition says so ({@link Edition#unit()}).
 *
 * @param code such as {@code 4.2} or {@code 2c}; unique in the edition
 * @param description two sentences: what the prime shows, and what partners confirm
 * @param partnerSide where partners' evidence chiefly comes from
 * @param partnerSideReason why that side was chosen
 * @param provenance of the criterion's content
 */
public record Criterion(
        String code,
        String title,
        String description,
        PartnerSide partnerSide,
        String partnerSideReason,
        Provenance provenance) {}
