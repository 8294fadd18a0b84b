package merlin.report.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.Tallies.Group;
import merlin.payment.practices.CrossCheck;
import merlin.payment.published.EnoughPartners;

/**
 * Everything a payment report is written from.
 *
 * @param origin scheme, host and port of the register, for the addresses that are printed
 * @param complete whether ledgers cover every day of the period
 * @param groups by contract, tier, size and vcse
 * @param suppliers those with late invoices; empty for everybody
 * @param halfYears from April and October, up to and with the period's, the earliest first
 * @param published what the prime itself published of the same days, beside these figures
 * @param months up to the period's last, the earliest first; empty for everybody
 */
public record PaymentFacts(
        String origin,
        Prime prime,
        Reader reader,
        boolean complete,
        PaymentMetrics figures,
        List<Group> groups,
        List<Group> suppliers,
        List<PaymentMetrics> halfYears,
        List<PaymentMetrics> months,
        Optional<CrossCheck> published,
        Rules rules,
        NationalPayment national) {
    /** @param companyNumber eight characters; empty when not known */
    public record Prime(String id, String name, String companyNumber) {}

    /** Whom the report is for. */
    public enum Reader {
        PRIME,
        EVERYBODY
    }

    /** The rule sets that figures are held against. */
    public record Rules(RuleSet code, RuleSet bid, RuleSet notice, RuleSet filing) {}

    /** PAY-15: whether this reader may see a figure that comes from so many partners. */
    boolean shows(long partners) {
        return reader == Reader.PRIME || EnoughPartners.are(partners);
    }

    boolean forPrime() {
        return reader == Reader.PRIME;
    }

    LocalDate from() {
        return figures.from();
    }

    LocalDate to() {
        return figures.to();
    }
}
