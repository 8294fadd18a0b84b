package merlin.payment.figures;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Thresholds;
import merlin.payment.rows.InvoiceColumns;
import merlin.payment.rows.Span;

/**
 * Works figures out from the rows of the invoices that stand: one way through them for all periods and groups, and another
 * through those of the suppliers with the most late invoices. Call it in a transaction.
 */
@ApplicationScoped
public class Recount {
    /** Tallies that are kept at once: it bounds the memory. Periods that are too many for it wait for another way. */
    private static final int MOST_TALLIES = 30_000;

    private static final int ROWS_AT_A_TIME = 5_000;

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    @Inject
    RulesInForce rules;

    @Inject
    FiguresStore store;

    @Inject
    Clock clock;

    /** The figures of any period, from the rows. */
    public PaymentFigures of(String primeId, ReportingPeriod period, List<StandingLedger> ledgers) {
        return count(primeId, List.of(period), rows -> {}).get(0).figures(ledgers);
    }

    /**
     * Begins to bring the standard periods up to date while a ledger's invoices are still being written.
     *
     * @param ledgers all that will stand, none overlapping
     * @param changedFrom first day that an invoice of whatever is changed has a part in
     */
    public Running begin(String primeId, List<StandingLedger> ledgers, LocalDate changedFrom) {
        return new Running(primeId, ledgers, changedFrom);
    }

    /**
     * Works out anew all periods that end on the day or later.
     *
     * @param ledgers all that stand; where none is left there are no figures any more
     * @param rowsSeen told now and then how many rows were looked at; what it throws ends the work
     */
    public void anew(String primeId, List<StandingLedger> ledgers, LocalDate changedFrom, LongConsumer rowsSeen) {
        store.forget(primeId, changedFrom);
        if (!ledgers.isEmpty()) keep(primeId, ledgers, periods(ledgers, changedFrom), rowsSeen);
    }

    /** Counts the invoices of one ledger as they go by, beside the thread that writes them. */
    public final class Running implements Consumer<Invoice> {
        private final String primeId;
        private final List<StandingLedger> ledgers;
        private final LocalDate changedFrom;
        private final List<ReportingPeriod> periods;
        private final List<PeriodCount> counts = new ArrayList<>();
        private List<Invoice> batch = new ArrayList<>(ROWS_AT_A_TIME);
        private CompletableFuture<Void> counting = CompletableFuture.completedFuture(null);

        private Running(String primeId, List<StandingLedger> ledgers, LocalDate changedFrom) {
            this.primeId = primeId;
            this.ledgers = ledgers;
            this.changedFrom = changedFrom;
            this.periods = periods(ledgers, changedFrom);
            periods.forEach(period -> counts.add(new PeriodCount(period, rules)));
        }

        @Override
        public void accept(Invoice invoice) {
            batch.add(invoice);
            if (batch.size() == ROWS_AT_A_TIME) count();
        }

        private void count() {
            List<Invoice> full = batch;
            batch = new ArrayList<>(ROWS_AT_A_TIME);
            counting.join(); // one batch at a time: the file is not to pile up in memory
            counting = CompletableFuture.runAsync(() -> Recount.add(full, counts));
        }

        /**
         * Adds what other ledgers state, and keeps the figures.
         *
         * @param ledger number of the one whose invoices went by
         * @param allCount whether all of its statements count: otherwise its rows have to be read again
         * @param alsoFrom first day of statements that no longer count; null when there are none
         * @param rowsSeen told now and then how many rows were looked at; what it throws ends the work
         */
        public void keep(int ledger, boolean allCount, LocalDate alsoFrom, LongConsumer rowsSeen) {
            count();
            counting.join();
            if (!allCount || alsoFrom != null && alsoFrom.isBefore(changedFrom)) {
                LocalDate from = alsoFrom != null && alsoFrom.isBefore(changedFrom) ? alsoFrom : changedFrom;
                Recount.this.keep(primeId, ledgers, periods(ledgers, from), rowsSeen);
                return;
            }
            if (periods.isEmpty()) return; // all of it lies after the days that ledgers are about
            LocalDate from = periods.get(0).from();
            if (ledgers.size() > 1) read(primeId, from, rowsOfAllBut(ledger), Set.of(), counts, rowsSeen);
            addTheWorst(primeId, from, counts, rowsSeen);
            keep(counts);
            Recount.this.keep(primeId, ledgers, periods.subList(counts.size(), periods.size()), rowsSeen);
        }

        private String rowsOfAllBut(int ledger) {
            return ledgers.stream()
                    .filter(other -> other.number() != ledger)
                    .map(other -> "id >= " + InvoiceColumns.firstId(other.number()) + " and id < "
                            + InvoiceColumns.firstId(other.number() + 1))
                    .collect(Collectors.joining(" or ", " and (", ")"));
        }

        private void keep(List<PeriodCount> done) {
            Recount.this.keep(primeId, ledgers, done);
        }
    }

    private static List<ReportingPeriod> periods(List<StandingLedger> ledgers, LocalDate changedFrom) {
        LocalDate first = ledgers.stream()
                .map(l -> l.period().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = ledgers.stream()
                .map(l -> l.period().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return StandardPeriods.touching(changedFrom.isAfter(first) ? changedFrom : first, last);
    }

    private void keep(
            String primeId, List<StandingLedger> ledgers, List<ReportingPeriod> periods, LongConsumer rowsSeen) {
        for (int done = 0; done < periods.size(); ) {
            List<PeriodCount> counts = count(primeId, periods.subList(done, periods.size()), rowsSeen);
            keep(primeId, ledgers, counts);
            done += counts.size();
        }
    }

    private void keep(String primeId, List<StandingLedger> ledgers, List<PeriodCount> counts) {
        counts.forEach(count -> store.keep(primeId, count.figures(ledgers), clock.instant()));
    }

    /** Counts the first of the periods, as many as the memory allows: at least one. */
    private List<PeriodCount> count(String primeId, List<ReportingPeriod> periods, LongConsumer rowsSeen) {
        List<PeriodCount> counts = new ArrayList<>();
        periods.forEach(period -> counts.add(new PeriodCount(period, rules)));
        LocalDate from = periods.get(0).from();
        read(primeId, from, "", Set.of(), counts, rowsSeen);
        addTheWorst(primeId, from, counts, rowsSeen);
        return counts;
    }

    private void addTheWorst(String primeId, LocalDate from, List<PeriodCount> counts, LongConsumer rowsSeen) {
        counts.forEach(PeriodCount::turnToTheWorst);
        Set<String> worst = new TreeSet<>();
        counts.forEach(count -> worst.addAll(count.worst()));
        if (!worst.isEmpty()) read(primeId, from, "", worst, counts, rowsSeen);
    }

    /** @param condition on the rows, besides; @param suppliers the keys of those whose rows are wanted; none for all */
    private void read(
            String primeId,
            LocalDate from,
            String condition,
            Set<String> suppliers,
            List<PeriodCount> counts,
            LongConsumer rowsSeen) {
        String query = "select " + InvoiceColumns.READ
                + " from invoice where prime_id = ? and outdated = 0 and last_day >= ?" + condition
                + (suppliers.isEmpty() ? "" : " and supplier_key in (?" + ", ?".repeat(suppliers.size() - 1) + ")");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setString(1, primeId);
            select.setDate(2, Date.valueOf(from));
            int parameter = 3;
            for (String supplier : suppliers) select.setString(parameter++, supplier);
            try (ResultSet row = select.executeQuery()) {
                read(row, counts, rowsSeen);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("figures of prime " + primeId, e);
        }
    }

    private static void read(ResultSet row, List<PeriodCount> counts, LongConsumer rowsSeen) throws SQLException {
        InvoiceColumns columns = new InvoiceColumns();
        List<Invoice> batch = new ArrayList<>(ROWS_AT_A_TIME);
        long rows = 0;
        while (row.next()) {
            batch.add(columns.invoice(row));
            if (batch.size() < ROWS_AT_A_TIME) continue;
            add(batch, counts);
            rows += batch.size();
            batch.clear();
            rowsSeen.accept(rows);
        }
        add(batch, counts);
    }

    /** Each period by one thread, with all processors. Leaves the last periods out when their tallies become too many. */
    private static void add(List<Invoice> batch, List<PeriodCount> counts) {
        Map<Thresholds, Span[]> spans = new HashMap<>();
        for (PeriodCount count : counts) {
            spans.computeIfAbsent(
                    count.thresholds(),
                    t -> batch.stream().map(i -> Span.of(i, t)).toArray(Span[]::new));
        }
        counts.parallelStream().forEach(count -> count.add(batch, spans.get(count.thresholds())));
        while (counts.size() > 1 && counts.stream().mapToLong(c -> c.size()).sum() > MOST_TALLIES) {
            counts.remove(counts.size() - 1);
        }
    }
}
