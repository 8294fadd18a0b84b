package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A partner says that one invoice stands in its prime's ledger as it was (PAY-30). The same again changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ConfirmInvoice {
    @Inject
    Answering answering;

    /** @param seen place of the newest answer that was shown, 0 for none; @param periodFrom first day of the period looked at */
    public void confirm(long invoiceId, int seen, LocalDate periodFrom) {
        answering.answer(invoiceId, seen, periodFrom, AnswerKind.CONFIRMED, Correction.NONE, null);
    }
}
