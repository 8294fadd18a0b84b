package merlin.payment.clock;

import java.time.LocalDate;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * What payer and supplier are bound to.
 *
 * @param agreedDays days after receipt; empty when no term was agreed
 */
public record PaymentTerms(ContractLaw law, Optional<Integer> agreedDays) {
    /** The law that a public contract and the contracts below it fall under. */
    public enum ContractLaw {
        /** Public contracts whose procurement began on 24 February 2025 or later, and what is sub-contracted under them. */
        PROCUREMENT_ACT_2023,
        /** Earlier public contracts, until they end. */
        REGULATIONS_2015,
        /** Business between businesses that performs no public contract. */
        NO_PUBLIC_CONTRACT
    }

    public PaymentTerms {
        if (agreedDays.filter(days -> days < 0).isPresent()) throw new IllegalArgumentException("agreed " + agreedDays);
    }

    public static PaymentTerms none(ContractLaw law) {
        return new PaymentTerms(law, Optional.empty());
    }

    /** The law of a public contract by the day on which its procurement began. */
    public static ContractLaw lawOfPublicContract(LocalDate procurementBegan, RuleSet ukPublic) {
        return ukPublic.on(procurementBegan, LawClock.DAYS_AFTER).isPresent()
                ? ContractLaw.PROCUREMENT_ACT_2023
                : ContractLaw.REGULATIONS_2015;
    }

    /**
     * PAY-11: the last day on which payment keeps the terms: the date on the invoice, else the agreed days after receipt, else
     * 30 days after the later of receipt and delivery.
     */
    public LocalDate dueOn(
            LocalDate receivedOn,
            Optional<LocalDate> deliveredOn,
            Optional<LocalDate> dueOnInvoice,
            RuleSet latePayment) {
        return dueOnInvoice
                .or(() -> agreedDays.map(receivedOn::plusDays))
                .orElseGet(() -> byDefault(receivedOn, deliveredOn, latePayment));
    }

    private static LocalDate byDefault(LocalDate receivedOn, Optional<LocalDate> deliveredOn, RuleSet latePayment) {
        LocalDate from = deliveredOn.filter(receivedOn::isBefore).orElse(receivedOn);
        return from.plusDays(Values.whole(latePayment, from, "default-days"));
    }

    /**
     * PAY-16: the last day before interest runs. On a public contract a term that is longer than the law's has no effect
     * (Procurement Act 2023, sections 68(6) and 73), so the law's last good day counts when it is the earlier.
     */
    public LocalDate lastDay(
            LocalDate receivedOn,
            Optional<LocalDate> deliveredOn,
            Optional<LocalDate> dueOnInvoice,
            RuleSet latePayment,
            RuleSet ukPublic) {
        LocalDate due = dueOn(receivedOn, deliveredOn, dueOnInvoice, latePayment);
        return LawClock.of(law, receivedOn, dueOnInvoice, ukPublic)
                .running()
                .map(LawClock.Runs::lastGoodDay)
                .filter(due::isAfter)
                .orElse(due);
    }

    /** Between businesses: agreed for longer than 60 days, which stands only when it is fair to the supplier. PAY-16 */
    public boolean longTerms(
            LocalDate receivedOn, Optional<LocalDate> deliveredOn, LocalDate dueOn, RuleSet latePayment) {
        LocalDate from = deliveredOn.filter(receivedOn::isBefore).orElse(receivedOn);
        return dueOn.isAfter(from.plusDays(Values.whole(latePayment, from, "fair-days-between-businesses")));
    }
}
