package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.figures.Recount;
import merlin.payment.figures.StandardPeriods;
import merlin.payment.ledger.Layout;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Finding;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** One ledger of a prime: what was found in it, how far it is, what it would replace. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadLedger {
    @Inject
    Ledgers ledgers;

    @Inject
    FiguresStore figures;

    @Inject
    Recount recount;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    /**
     * @param findings the first problems by line, at most 1,000; of the whole file when {@code layout} is empty
     * @param replaces file names and periods of the ledgers that it would replace (PAY-28)
     * @param overlaps why it cannot be brought in: what stands overlaps in part; empty when nothing does
     * @param fileHere whether it can be checked (again)
     */
    public record Checked(
            Ledger ledger,
            List<Finding> findings,
            Optional<Layout> layout,
            List<Ledger> replaces,
            Optional<Refusal> overlaps,
            boolean fileHere) {}

    /** How far the work is. @param percent of the bytes, of the step at hand; 100 while figures are made; null when none is */
    public record Progressed(LedgerState state, ImportStep step, Integer percent, long rows, boolean stopping) {
        public boolean isAtWork() {
            return step != null;
        }
    }

    public Checked read(String ledgerId) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        List<Ledger> replaces = List.of();
        Optional<Refusal> overlaps = Optional.empty();
        try {
            if (!ledger.getState().isHistory()) {
                replaces = Replacement.of(ledger.getPeriod(), ledgers.standing(caller.organisationId()))
                        .replaced();
            }
        } catch (Refusal refused) {
            overlaps = Optional.of(refused);
        }
        return new Checked(ledger, ledger.findings(), ledger.layout(), replaces, overlaps, folder.has(ledgerId));
    }

    public Progressed progress(String ledgerId) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        ImportStep step = ledger.step().orElse(null);
        Integer percent = step == null
                ? null
                : step == ImportStep.FIGURES || step == ImportStep.WITHDRAW
                        ? Integer.valueOf(100)
                        : Integer.valueOf((int) Math.min(100, 100 * ledger.getDoneBytes() / ledger.getFileBytes()));
        return new Progressed(ledger.getState(), step, percent, ledger.getDoneRows(), ledger.isCancelAsked());
    }

    /** The figures of the ledger's period as they stand now. */
    public PaymentFigures figures(String ledgerId) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        ReportingPeriod period = ledger.getPeriod();
        Optional<PaymentFigures> kept =
                StandardPeriods.isOne(period) ? figures.of(ledger.getPrimeId(), period) : Optional.empty();
        return kept.orElseGet(() -> recount.of(
                ledger.getPrimeId(),
                period,
                ledgers.standing(ledger.getPrimeId()).stream()
                        .map(Ledger::standing)
                        .toList()));
    }
}
