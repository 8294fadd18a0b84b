package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import merlin.payment.confirmation.ContestedInvoices;
import merlin.payment.confirmation.InvoiceAnswered;
import merlin.shared.Id;

/** Opens a case when a partner disagrees, and ends it when the partner has confirmed all of it after all (PAY-31). */
@ApplicationScoped
class FollowAnswers {
    @Inject
    Disagreements disagreements;

    @Inject
    Moves moves;

    @Inject
    ContestedInvoices contested;

    @Inject
    Clock clock;

    void answered(@Observes InvoiceAnswered answered) {
        Optional<Disagreement> before =
                disagreements.about(answered.primeId(), answered.partnerId(), answered.periodFrom());
        if (answered.disagrees()) disagree(answered, before);
        else before.ifPresent(this::agree);
    }

    private void disagree(InvoiceAnswered answered, Optional<Disagreement> before) {
        if (before.isEmpty()) {
            Disagreement opened = disagreements.add(new Disagreement(
                    Id.next(), answered.primeId(), answered.partnerId(), answered.periodFrom(), clock.instant()));
            moves.add(opened, 1, StepKind.OPENED, null);
            return;
        }
        List<Step> steps =
                disagreements.steps(disagreements.locked(before.get().getId()).getId());
        Step last = steps.get(steps.size() - 1);
        boolean told = last.getKind().next() == Turn.PRIME || last.getKind().next() == Turn.FINDER;
        if (!told) moves.add(before.get(), last.getPlace() + 1, StepKind.ADDED, null);
    }

    private void agree(Disagreement disagreement) {
        List<Step> steps =
                disagreements.steps(disagreements.locked(disagreement.getId()).getId());
        Step last = steps.get(steps.size() - 1);
        if (last.getKind().next() == Turn.NOBODY) return;
        boolean left =
                contested.any(disagreement.getPrimeId(), disagreement.getPartnerId(), disagreement.getPeriodFrom());
        if (!left) moves.add(disagreement, last.getPlace() + 1, StepKind.WITHDRAWN, null);
    }
}
