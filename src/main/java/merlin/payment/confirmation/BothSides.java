package merlin.payment.confirmation;

import java.util.List;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/**
 * What a prime reports of its partners and what they say to it, side by side (PAY-33).
 *
 * @param reported invoices in the prime's ledgers that have a part in the period, whoever sent them
 * @param partners of those that were reported and could answer, or answered zero: by name
 * @param byPrime all invoices as the ledgers have them
 * @param corrected as the prime's ledger has the corrected invoices, and as the partners have them
 */
public record BothSides(
        ReportedPeriod period,
        long reported,
        List<PartnerRow> partners,
        Bands byPrime,
        Bands correctedByPrime,
        Bands correctedByPartners) {
    /** PAY-15 In public no figure from fewer partners. */
    private static final int FEWEST = 5;

    /** One partner. @param zero its answer to "no invoices", or null */
    public record PartnerRow(
            String partnerId,
            String partner,
            long invoices,
            long confirmed,
            long corrected,
            long disputed,
            long open,
            AnswerState zero)
            implements java.io.Serializable {
        boolean hasAnswered() {
            return confirmed + corrected + disputed > 0 || zero != null && !zero.isOpen();
        }
    }

    /** Without the partners' names: for everybody but the prime, whom the partners told that it will know. */
    BothSides nameless() {
        List<PartnerRow> rows = partners.stream()
                .map(row -> new PartnerRow(
                        "", "", row.invoices, row.confirmed, row.corrected, row.disputed, row.open, row.zero))
                .toList();
        return new BothSides(period, reported, rows, byPrime, correctedByPrime, correctedByPartners);
    }

    /** What may be said in public: totals only. */
    public record Public(
            ReportingPeriod period,
            long reported,
            long confirmed,
            long corrected,
            long disputed,
            int partnersAnswered) {}

    public long getConfirmed() {
        return partners.stream().mapToLong(PartnerRow::confirmed).sum();
    }

    public long getCorrected() {
        return partners.stream().mapToLong(PartnerRow::corrected).sum();
    }

    public long getDisputed() {
        return partners.stream().mapToLong(PartnerRow::disputed).sum();
    }

    /** Not answered: by partners that are asked, and all of suppliers that Merlin does not know. */
    public long getUnanswered() {
        return reported - getConfirmed() - getCorrected() - getDisputed();
    }

    /** All invoices, those that partners corrected as the partners have them. */
    public Bands getByPartners() {
        return byPrime.with(correctedByPartners, correctedByPrime);
    }

    public int getAnsweredPartners() {
        return (int) partners.stream().filter(PartnerRow::hasAnswered).count();
    }

    /** PAY-15: empty with fewer than five partners behind the answers. */
    public Optional<Public> inPublic() {
        if (getAnsweredPartners() < FEWEST) return Optional.empty();
        return Optional.of(new Public(
                period.period(), reported, getConfirmed(), getCorrected(), getDisputed(), getAnsweredPartners()));
    }
}
