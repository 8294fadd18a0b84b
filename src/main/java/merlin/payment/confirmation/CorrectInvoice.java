package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A partner puts days or amount of one invoice right (PAY-30). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class CorrectInvoice {
    @Inject
    Answering answering;

    /** @param seen place of the newest answer that was shown, 0 for none; @param words to the prime, or null */
    public void correct(long invoiceId, int seen, LocalDate periodFrom, Correction correction, String words) {
        answering.answer(invoiceId, seen, periodFrom, AnswerKind.CORRECTED, correction, words);
    }
}
