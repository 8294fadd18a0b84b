package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import merlin.payment.confirmation.InvoiceAnswer.Said;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A partner confirms all invoices of a period that it has not answered; what it corrected or disputed stays so (PAY-30). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ConfirmRest {
    private static final Said CONFIRMED = new Said(AnswerKind.CONFIRMED, Correction.NONE, null);

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

    /**
     * Answers how many were confirmed; none the second time.
     *
     * @param statementSeen what {@link #statement} said when the page was shown: a ledger that came in since is not confirmed unseen
     */
    public int confirm(String primeId, LocalDate periodFrom, String statementSeen) {
        channel.isOpen(primeId);
        ReportedPeriod period = own.period(primeId, periodFrom);
        answers.lock(caller.organisationId());
        Reported reported = own.reported(primeId, caller.organisationId(), period.period());
        if (!statement(reported).equals(statementSeen)) throw new Refusal("PAY-30", "payment.confirm.restated");
        List<Reported.Line> open =
                reported.lines().stream().filter(line -> line.state().isOpen()).toList();
        open.forEach(line -> answering.add(
                line.stated(), line.answer() == null ? 1 : line.answer().getPlace() + 1, periodFrom, CONFIRMED));
        if (!open.isEmpty()) answering.tell(primeId, periodFrom, false);
        return open.size();
    }

    /** Which statements these are: other ones after a newer ledger, the same after an answer. */
    static String statement(Reported reported) {
        return reported.lines().size() + "-"
                + reported.lines().stream()
                        .mapToLong(line -> line.stated().getId())
                        .reduce(0, (hash, id) -> 31 * hash + id);
    }
}
