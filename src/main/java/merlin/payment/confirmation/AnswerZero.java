package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import merlin.payment.confirmation.OwnInvoices.ZeroState;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A partner that a prime lists, but whose invoices its ledgers do not have, says whether that is right (PAY-30). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class AnswerZero {
    @Inject
    Answering answering;

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

    /**
     * @param seen place of the newest answer that was shown, 0 for none
     * @param right true: there were none; false: there were, as the words say
     */
    public void answer(String primeId, LocalDate periodFrom, int seen, boolean right, String words) {
        channel.isOpen(primeId);
        String partner = caller.organisationId();
        ReportedPeriod period = own.period(primeId, periodFrom);
        AnswerKind kind = right ? AnswerKind.CONFIRMED : AnswerKind.DISPUTED;
        String why = right ? null : Answering.words(words);
        if (!right && why == null) throw new Refusal("PAY-30", "payment.confirm.why");
        answers.lock(partner);
        boolean any = !own.page(primeId, partner, period.period(), 0, 1).lines().isEmpty();
        if (any) throw new Refusal("PAY-30", "payment.confirm.restated");
        ZeroState now = own.zero(primeId, partner, period, false).orElseThrow(() -> new NotFound("prime", primeId));
        Optional<ZeroAnswer> newest = answers.newestToZero(primeId, partner, periodFrom);
        if (newest.filter(a -> a.answers(period) && a.says(kind, why)).isPresent()) return;
        if (now.seen() != seen) throw new Refusal("PAY-30", "payment.confirm.meanwhile");
        answers.add(new ZeroAnswer(
                Id.next(), primeId, partner, period, seen + 1, kind, why, caller.userId(), clock.instant()));
        answering.tell(primeId, periodFrom, kind.disagrees());
    }
}
