package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A partner says in words what is wrong with one invoice (PAY-30). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class DisputeInvoice {
    @Inject
    Answering answering;

    /** @param seen place of the newest answer that was shown, 0 for none; @param words what is wrong */
    public void dispute(long invoiceId, int seen, LocalDate periodFrom, String words) {
        answering.answer(invoiceId, seen, periodFrom, AnswerKind.DISPUTED, Correction.NONE, words);
    }
}
