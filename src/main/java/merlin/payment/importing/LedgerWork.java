package merlin.payment.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import merlin.payment.figures.Recount;
import merlin.payment.figures.RulesInForce;
import merlin.payment.figures.StandingLedger;
import merlin.payment.invoice.Invoice;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerReader;
import merlin.payment.ledger.Reading;
import merlin.payment.ledger.UnreadableLedger;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.Thresholds;
import merlin.payment.rows.InvoiceWriter;
import merlin.shared.Allowed;
import merlin.shared.Finding;
import merlin.shared.Role;

/**
 * The work on a ledger, each piece one transaction from beginning to end: it holds the prime's lock, and either all of it is
 * there afterwards or nothing.
 */
@ApplicationScoped
@Allowed(Role.SYSTEM)
public class LedgerWork {
    private static final int ROWS_BETWEEN_NEWS = 1_000;

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    RulesInForce rules;

    @Inject
    Recount recount;

    @Inject
    Event<LedgerBroughtIn> broughtIn;

    @Inject
    Event<LedgerWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /** Looks at every row, with all processors. */
    @Transactional(TxType.REQUIRES_NEW)
    public void check(String ledgerId, Progress progress) {
        Ledger ledger = locked(ledgerId);
        if (ledger.getState() != LedgerState.CHECKING) return;
        Path file = folder.get(ledgerId);
        Thresholds thresholds = rules.thresholds(ledger.getPeriod().to());
        try {
            Reading<CheckSink> reading = new LedgerReader(
                            file, Layouts.of(file, ledger.wishes().orElse(Wishes.NONE)))
                    .watched(progress::read)
                    .read(Runtime.getRuntime().availableProcessors(), () -> new CheckSink(thresholds));
            keep(ledger, reading);
        } catch (UnreadableLedger e) {
            ledger.isUnreadable(e.findings());
        }
        progress.stopIfCancelled();
    }

    private static void keep(Ledger ledger, Reading<CheckSink> reading) {
        List<CheckSink> sinks = reading.sinks();
        long tooMany = sinks.stream().mapToLong(s -> s.tooManyPayments).max().orElse(0);
        if (tooMany > 0) {
            ledger.isUnreadable(
                    List.of(new Finding(tooMany, 0, "", "PAY-25", "payment.import.tooManyPayments", List.of())));
            return;
        }
        long invoices = sinks.stream().mapToLong(s -> s.invoices).sum();
        int first = sinks.stream().mapToInt(s -> s.firstDay).min().orElseThrow();
        ledger.checked(reading.layout(), reading.rows(), invoices, invoices == 0 ? null : LocalDate.ofEpochDay(first));
    }

    /** Writes the rows, says which statements count, and works the figures out. @param userId who said yes */
    @Transactional(TxType.REQUIRES_NEW)
    public void bringIn(String ledgerId, String userId, Progress progress) {
        Ledger ledger = locked(ledgerId);
        if (ledger.getState() != LedgerState.IMPORTING) return;
        Replacement replacement = Replacement.of(ledger.getPeriod(), ledgers.standing(ledger.getPrimeId()));
        Recount.Running figures =
                recount.begin(ledger.getPrimeId(), willStand(ledger, replacement), changedFrom(ledger, replacement));
        try (Connection connection = database.getConnection()) {
            write(ledger, connection, figures, progress);
            progress.next(ImportStep.FIGURES);
            Statements.Settled settled = new Statements(connection, replacement.others()).settle(ledger, replacement);
            progress.stopIfCancelled();
            figures.keep(ledger.getNumber(), settled.allCount(), settled.firstDay(), progress::rows);
            ledger.broughtIn(settled.carriedOn(), clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("ledger " + ledgerId, e);
        }
        replacement.replaced().forEach(replaced -> replaced.isReplacedBy(ledger));
        List<String> replaced =
                replacement.replaced().stream().map(Ledger::getId).toList();
        broughtIn.fire(new LedgerBroughtIn(
                ledgerId, ledger.getPrimeId(), replaced, userId, clock.instant(), ledger.getSha256()));
        progress.stopIfCancelled();
    }

    /** Its rows no longer count, what only it had outdated counts again, and the figures say so. @param userId who took it back */
    @Transactional(TxType.REQUIRES_NEW)
    public void withdraw(String ledgerId, String userId, Progress progress) {
        Ledger ledger = locked(ledgerId);
        if (ledger.getState() != LedgerState.IMPORTED || !ledger.isAtWork()) return;
        List<Ledger> others = ledgers.standing(ledger.getPrimeId()).stream()
                .filter(other -> other != ledger)
                .toList();
        try (Connection connection = database.getConnection()) {
            LocalDate revived = new Statements(connection, others).withdraw(ledger);
            progress.stopIfCancelled();
            LocalDate changedFrom = Stream.of(
                            ledger.getPeriod().from(), ledger.firstDay().orElseThrow(), revived)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            recount.anew(
                    ledger.getPrimeId(), others.stream().map(Ledger::standing).toList(), changedFrom, progress::rows);
        } catch (SQLException e) {
            throw new IllegalStateException("ledger " + ledgerId, e);
        }
        ledger.isWithdrawn(clock.instant());
        withdrawn.fire(
                new LedgerWithdrawn(ledgerId, ledger.getPrimeId(), userId, clock.instant(), ledger.getWithdrawnWhy()));
        progress.stopIfCancelled();
    }

    private void write(Ledger ledger, Connection connection, Recount.Running figures, Progress progress)
            throws SQLException {
        Thresholds thresholds = rules.thresholds(ledger.getPeriod().to());
        try (InvoiceWriter writer =
                InvoiceWriter.into(connection, ledger.getNumber(), ledger.getPrimeId(), thresholds)) {
            Telling sink = new Telling(writer, figures, progress);
            new LedgerReader(folder.get(ledger.getId()), ledger.layout().orElseThrow())
                    .watched(progress::read)
                    .leavingOut(ledger.leftOut())
                    .read(1, sink::once);
            writer.finish();
            if (writer.written() != ledger.getInvoices()) {
                throw new IllegalStateException(writer.written() + " invoices instead of " + ledger.getInvoices());
            }
        }
    }

    /** Hands on and counts. */
    private static final class Telling implements java.util.function.Consumer<Invoice> {
        private final InvoiceWriter writer;
        private final Recount.Running figures;
        private final Progress progress;
        private boolean given;

        Telling(InvoiceWriter writer, Recount.Running figures, Progress progress) {
            this.writer = writer;
            this.figures = figures;
            this.progress = progress;
        }

        /** A second reading would write everything twice. */
        Telling once() {
            if (given) throw new IllegalStateException("the file has changed since it was checked");
            given = true;
            return this;
        }

        @Override
        public void accept(Invoice invoice) {
            writer.accept(invoice);
            figures.accept(invoice);
            if (writer.written() % ROWS_BETWEEN_NEWS == 0) progress.rows(writer.written());
        }
    }

    private static LocalDate changedFrom(Ledger ledger, Replacement replacement) {
        return Stream.concat(Stream.of(ledger), replacement.replaced().stream())
                .flatMap(l -> l.firstDay().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<StandingLedger> willStand(Ledger ledger, Replacement replacement) {
        return Stream.of(replacement.older(), List.of(ledger), replacement.later())
                .flatMap(List::stream)
                .map(Ledger::standing)
                .toList();
    }

    private Ledger locked(String ledgerId) {
        Ledger ledger = ledgers.find(ledgerId).orElseThrow();
        ledgers.lock(ledger.getPrimeId());
        ledgers.reread(ledger);
        return ledger;
    }
}
