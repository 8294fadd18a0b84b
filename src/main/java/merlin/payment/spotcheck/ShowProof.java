package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime says for an invoice of a sample what its bank statement shows (PAY-36). The same again changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ShowProof {
    private static final int LONGEST = 2000;

    @Inject
    SpotChecks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SpotCheckMoved> moved;

    /** @param paidOn as the bank statement has it, null when it was not paid; @param typed which statement, or why there is none */
    public void show(String itemId, LocalDate paidOn, String typed) {
        SpotCheckItem item = checks.item(itemId);
        SpotCheck check = checks.locked(caller.organisationId(), item.getCheckId());
        if (!check.getPrimeId().equals(caller.organisationId())) throw new NotFound("invoice of a sample", itemId);
        check.isOpen();
        if (typed == null || typed.isBlank()) throw new Refusal("PAY-36", "payment.spot.words");
        if (typed.length() > LONGEST) throw new Refusal("PAY-36", "payment.spot.long", LONGEST);
        if (paidOn != null && paidOn.isAfter(MerlinClock.today(clock)))
            throw new Refusal("PAY-36", "payment.spot.future");
        String words = typed.strip();
        List<Proof> before = checks.proofs(itemId);
        if (!before.isEmpty() && before.get(before.size() - 1).says(paidOn, words)) return;
        boolean first = before.isEmpty();
        checks.add(new Proof(Id.next(), itemId, before.size() + 1, paidOn, words, caller.userId(), clock.instant()));
        if (first && isLast(check)) tell(check);
    }

    private boolean isLast(SpotCheck check) {
        return checks.items(check.getId()).stream()
                .noneMatch(one -> checks.proofs(one.getId()).isEmpty());
    }

    private void tell(SpotCheck check) {
        moved.fire(new SpotCheckMoved(
                check.getId(),
                check.getDepartmentId(),
                check.getPrimeId(),
                SpotCheckMoved.Kind.ANSWERED,
                caller.userId(),
                clock.instant(),
                ""));
    }
}
