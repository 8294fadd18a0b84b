package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department records for an invoice of its sample whether payment is proved (PAY-36). The same again changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class RecordProof {
    private static final int LONGEST = 2000;

    @Inject
    SpotChecks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param typed needed unless it is proved */
    public void record(String itemId, Result result, String typed) {
        SpotCheckItem item = checks.item(itemId);
        SpotCheck check = checks.locked(caller.organisationId(), item.getCheckId());
        if (!check.getDepartmentId().equals(caller.organisationId())) throw new NotFound("invoice of a sample", itemId);
        check.isOpen();
        if (result == null) throw new Refusal("PAY-36", "payment.spot.result");
        String why = typed == null || typed.isBlank() ? null : typed.strip();
        if (why == null && result != Result.PROVED) throw new Refusal("PAY-36", "payment.spot.why");
        if (why != null && why.length() > LONGEST) throw new Refusal("PAY-36", "payment.spot.long", LONGEST);
        List<RecordedResult> before = checks.results(itemId);
        if (!before.isEmpty() && before.get(before.size() - 1).says(result, why)) return;
        checks.add(new RecordedResult(
                Id.next(), itemId, before.size() + 1, result, why, caller.userId(), clock.instant()));
    }
}
