package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.payment.confirmation.InvoiceAnswer.Said;
import merlin.payment.statement.StatedInvoice;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;

/** PAY-30, PAY-32: an answer reaches the partner's own invoice and the statement that was looked at, while the channel is open. */
@ApplicationScoped
class Answering {
    private static final int LONGEST = 2000;

    @Inject
    Channel channel;

    @Inject
    OwnInvoices own;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<InvoiceAnswered> answered;

    /** @param seen place of the newest answer that was shown, 0 for none; @param periodFrom where it was looked at */
    void answer(long invoiceId, int seen, LocalDate periodFrom, AnswerKind kind, Correction typed, String words) {
        StatedInvoice stated = own.get(caller.organisationId(), invoiceId);
        channel.isOpen(stated.getPrimeId());
        if (!stated.isCurrent()) throw new Refusal("PAY-30", "payment.confirm.restated");
        own.period(stated.getPrimeId(), periodFrom);
        String why = words(words);
        if (kind == AnswerKind.DISPUTED && why == null) throw new Refusal("PAY-30", "payment.confirm.why");
        Correction correction =
                kind == AnswerKind.CORRECTED ? typed.of(stated, MerlinClock.today(clock)) : Correction.NONE;
        answers.lock(caller.organisationId());
        List<InvoiceAnswer> before = answers.to(stated);
        Said said = new Said(kind, correction, why);
        int newest = before.size();
        if (newest > 0 && repeats(before.get(newest - 1), stated, said)) return;
        if (newest != seen) throw new Refusal("PAY-30", "payment.confirm.meanwhile");
        add(stated, newest + 1, periodFrom, said);
        tell(stated.getPrimeId(), periodFrom, kind.disagrees());
    }

    private static boolean repeats(InvoiceAnswer newest, StatedInvoice stated, Said said) {
        return newest.getInvoiceId() == stated.getId() && newest.saysTheSameAs(said);
    }

    void add(StatedInvoice stated, int place, LocalDate periodFrom, Said said) {
        answers.add(new InvoiceAnswer(
                Id.next(), stated, place, periodFrom, said, caller.organisationId(), caller.userId(), clock.instant()));
    }

    /** Whoever follows disagreements hears that the partner has spoken. */
    void tell(String primeId, LocalDate periodFrom, boolean disagrees) {
        answered.fire(new InvoiceAnswered(primeId, caller.organisationId(), periodFrom, disagrees));
    }

    /** Without blanks around; null for none. */
    static String words(String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (typed.strip().length() > LONGEST) throw new Refusal("PAY-30", "payment.confirm.longWhy", LONGEST);
        return typed.strip();
    }
}
