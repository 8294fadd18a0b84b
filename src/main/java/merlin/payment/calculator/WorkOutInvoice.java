package merlin.payment.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.Editions;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.calculator.InvoiceAnswer.Basis;
import merlin.payment.calculator.InvoiceAnswer.Law;
import merlin.payment.calculator.InvoiceAnswer.OnTop;
import merlin.payment.calculator.InvoiceAnswer.Statistics;
import merlin.payment.calculator.InvoiceAnswer.Terms;
import merlin.payment.clock.BankRateUnknown;
import merlin.payment.clock.DaysToPay;
import merlin.payment.clock.DaysToPay.Bands;
import merlin.payment.clock.LatePayment;
import merlin.payment.clock.LawClock;
import merlin.payment.clock.LawClock.NotComputed;
import merlin.payment.clock.LawClock.Runs;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** Works out one invoice and forgets it. PAY-37 */
@ApplicationScoped
@Allowed(value = Role.ANYONE, logged = false)
public class WorkOutInvoice {
    @Inject
    Editions editions;

    @Inject
    Clock clock;

    /** Reads what was typed, and answers when all of it can be used. */
    public Worked work(Map<String, String> given) {
        LocalDate today = MerlinClock.today(clock);
        TypedInvoice typed = new TypedInvoice(given, today, editions.paymentRules("uk-public"));
        return new Worked(typed, typed.invoice().map(invoice -> answer(invoice, today)));
    }

    /** @param answer empty when nothing was typed or something is wrong */
    record Worked(TypedInvoice typed, Optional<InvoiceAnswer> answer) {}

    /** As of today. */
    public InvoiceAnswer workOut(AskedInvoice invoice) {
        return answer(invoice, MerlinClock.today(clock));
    }

    private InvoiceAnswer answer(AskedInvoice invoice, LocalDate today) {
        RuleSet latePayment = editions.paymentRules("uk-late-payment");
        return answer(
                invoice, today, editions.paymentRules("uk-public"), latePayment, editions.paymentRules("uk-bank-rate"));
    }

    static InvoiceAnswer answer(
            AskedInvoice invoice, LocalDate today, RuleSet ukPublic, RuleSet latePayment, RuleSet bankRates) {
        LocalDate lastDay = invoice.terms()
                .lastDay(invoice.receivedOn(), invoice.deliveredOn(), invoice.dueOnInvoice(), latePayment, ukPublic);
        Optional<LocalDate> settledOn = invoice.debt(lastDay).settledOn();
        LocalDate until = settledOn.orElse(today);
        return new InvoiceAnswer(
                invoice,
                today,
                settledOn,
                law(invoice, until, ukPublic),
                statistics(invoice, until, ukPublic),
                terms(invoice, until, latePayment),
                onTop(invoice, lastDay, today, latePayment, bankRates));
    }

    private static Law law(AskedInvoice invoice, LocalDate until, RuleSet ukPublic) {
        LawClock clock = LawClock.of(invoice.terms().law(), invoice.receivedOn(), invoice.dueOnInvoice(), ukPublic);
        if (clock instanceof NotComputed not)
            return new Law(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(not.reason()));
        Runs runs = clock.running().orElseThrow();
        return new Law(
                Optional.of(runs.startsOn()),
                Optional.of(runs.lastGoodDay()),
                Optional.of(runs.daysLate(until)),
                Optional.empty());
    }

    private static Statistics statistics(AskedInvoice invoice, LocalDate until, RuleSet ukPublic) {
        Bands bands = Bands.on(invoice.receivedOn(), ukPublic);
        DaysToPay days = DaysToPay.between(invoice.receivedOn(), until);
        return new Statistics(
                days.counted(), bands.of(days), bands.words(bands.of(days)), bands.firstBandEnds(invoice.receivedOn()));
    }

    private static Terms terms(AskedInvoice invoice, LocalDate until, RuleSet latePayment) {
        LocalDate due =
                invoice.terms().dueOn(invoice.receivedOn(), invoice.deliveredOn(), invoice.dueOnInvoice(), latePayment);
        Basis basis = Basis.NOTHING_AGREED;
        if (invoice.terms().agreedDays().isPresent()) basis = Basis.AGREED_DAYS;
        if (invoice.dueOnInvoice().isPresent()) basis = Basis.DATE_ON_INVOICE;
        boolean longTerms = invoice.terms().law() == ContractLaw.NO_PUBLIC_CONTRACT
                && invoice.terms().longTerms(invoice.receivedOn(), invoice.deliveredOn(), due, latePayment);
        return new Terms(due, basis, Math.max(0, ChronoUnit.DAYS.between(due, until)), longTerms);
    }

    private static OnTop onTop(
            AskedInvoice invoice, LocalDate lastDay, LocalDate today, RuleSet latePayment, RuleSet bankRates) {
        try {
            Optional<LatePayment> late = LatePayment.of(invoice.debt(lastDay), today, latePayment, bankRates);
            return new OnTop(
                    lastDay,
                    late,
                    late.map(LatePayment::total),
                    late.filter(l -> l.unpaid().signum() > 0).map(l -> l.perDay(l.unpaid())),
                    Optional.empty());
        } catch (BankRateUnknown unknown) {
            return new OnTop(
                    lastDay, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unknown.halfYear()));
        }
    }
}
