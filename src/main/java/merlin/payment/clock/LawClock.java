package merlin.payment.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import merlin.shared.MerlinClock;

/**
 * The law's clock of one invoice. PAY-1 "A period of 30 days beginning with" a day counts that day itself, so the last good
 * day is 29 days after the later of receipt and due date: one day earlier than the last day of the statistics' first band.
 */
public sealed interface LawClock {
    /** The rule value: days from the later of receipt and due date to the last good day. */
    String DAYS_AFTER = "statutory-days-after";

    /** @param startsOn the later of receipt and due date; @param lastGoodDay inclusive */
    record Runs(LocalDate startsOn, LocalDate lastGoodDay) implements LawClock {
        public boolean onTime(LocalDate paidOn) {
            return !paidOn.isAfter(lastGoodDay);
        }

        /** Whole days after the last good day; 0 when on time. */
        public long daysLate(LocalDate day) {
            return Math.max(0, ChronoUnit.DAYS.between(lastGoodDay, day));
        }
    }

    /** No day can be named, and why. */
    record NotComputed(Reason reason) implements LawClock {}

    enum Reason {
        /** The days run from when the invoice is regarded as valid and undisputed, which no ledger tells. */
        REGULATIONS_2015,
        /** Received before the Act was in force. */
        BEFORE_THE_ACT,
        NO_PUBLIC_CONTRACT
    }

    /** @param dueOnInvoice the day on which payment falls due in accordance with the invoice */
    static LawClock of(ContractLaw law, LocalDate receivedOn, Optional<LocalDate> dueOnInvoice, RuleSet ukPublic) {
        return switch (law) {
            case NO_PUBLIC_CONTRACT -> new NotComputed(Reason.NO_PUBLIC_CONTRACT);
            case REGULATIONS_2015 -> new NotComputed(Reason.REGULATIONS_2015);
            case PROCUREMENT_ACT_2023 -> {
                LocalDate start = dueOnInvoice.filter(receivedOn::isBefore).orElse(receivedOn);
                Optional<LawClock> runs = ukPublic.on(receivedOn, DAYS_AFTER)
                        .map(days -> new Runs(start, start.plusDays(days.value().intValueExact())));
                yield runs.orElse(new NotComputed(Reason.BEFORE_THE_ACT));
            }
        };
    }

    /** The day of a moment: the calendar day in London, with no hour at which business closes. */
    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, MerlinClock.LONDON);
    }

    /** Empty when no day can be named. */
    default Optional<Runs> running() {
        return this instanceof Runs runs ? Optional.of(runs) : Optional.empty();
    }
}
