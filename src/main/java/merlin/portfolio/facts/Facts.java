package merlin.portfolio.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import merlin.shared.Refusal;

/**
 * The eight facts of a subcontract as somebody states them. Null is unknown; zero is a stated zero (POR-9).
 *
 * @param paymentDays agreed days from receipt of an invoice to payment
 * @param resultsShareHead percent of the prime's own income under the head contract that is paid on results
 * @param resultsSharePassedDown percent of the partner's income that is paid on results
 * @param feePercent management fee the prime keeps, percent of what passes through
 * @param promisedVolume units led to expect, over the whole subcontract; @param actualVolume units so far
 * @param volumeUnit what is counted, such as {@code referrals}; needed with a volume
 * @param noticeByPrimeDays days of notice the prime must give; @param noticeByPartnerDays likewise the partner
 * @param signedOn when the contract between them was signed
 * @param trainingHours hours of training given to the partner in the last twelve months
 * @param developmentMoney pounds given to strengthen the partner in the last twelve months
 */
public record Facts(
        Integer paymentDays,
        BigDecimal resultsShareHead,
        BigDecimal resultsSharePassedDown,
        BigDecimal feePercent,
        Long promisedVolume,
        Long actualVolume,
        String volumeUnit,
        Integer noticeByPrimeDays,
        Integer noticeByPartnerDays,
        LocalDate signedOn,
        BigDecimal trainingHours,
        BigDecimal developmentMoney)
        implements java.io.Serializable {
    /** Nothing is known. */
    public static final Facts UNKNOWN =
            new Facts(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_DAYS = 3650;

    public Facts {
        days(paymentDays);
        days(noticeByPrimeDays);
        days(noticeByPartnerDays);
        resultsShareHead = decimal(resultsShareHead, 4, 100);
        resultsSharePassedDown = decimal(resultsSharePassedDown, 4, 100);
        feePercent = decimal(feePercent, 4, 100);
        trainingHours = decimal(trainingHours, 2, 9_999_999);
        developmentMoney = decimal(developmentMoney, 2, 99_999_999_999_999L);
        volumeUnit = volumeUnit == null || volumeUnit.isBlank() ? null : volumeUnit.strip();
        if (negative(promisedVolume) || negative(actualVolume)) throw new Refusal("POR-9", "portfolio.facts.negative");
        if ((promisedVolume != null || actualVolume != null) && volumeUnit == null) {
            throw new Refusal("POR-9", "portfolio.facts.unit");
        }
    }

    private static boolean negative(Long volume) {
        return volume != null && volume < 0;
    }

    private static void days(Integer days) {
        if (days != null && (days < 0 || days > LONGEST_DAYS))
            throw new Refusal("POR-9", "portfolio.facts.days", LONGEST_DAYS);
    }

    private static BigDecimal decimal(BigDecimal value, int decimals, long most) {
        if (value == null) return null;
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() < 0 || plain.scale() > decimals || plain.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal("POR-9", "portfolio.facts.range", value.toPlainString(), most, decimals);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
