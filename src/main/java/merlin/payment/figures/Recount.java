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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.payment.metrics.Thresholds;

/** Works figures out from the rows of the invoices that stand. Call it in a transaction. */
@ApplicationScoped
public class Recount {
    /** Suppliers times periods that are counted in one way through the rows: it bounds the memory. */
    private static final int MOST_AT_ONCE = 20_000;

    private static final int ROWS_AT_A_TIME = 5_000;
    private static final Set<Grouping> GROUPS = EnumSet.complementOf(EnumSet.of(Grouping.SUPPLIER));

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    @Inject
    RulesInForce rules;

    @Inject
    FiguresStore store;

    @Inject
    Clock clock;

    /** One period's tallies. */
    private final class Count {
        private final ReportingPeriod period;
        private final int from;
        private final int to;
        private final Thresholds thresholds;
        private final Tallies tallies;

        Count(ReportingPeriod period) {
            this.period = period;
            this.from = Days.of(period.from());
            this.to = Days.of(period.to());
            this.thresholds = rules.thresholds(period.to());
            this.tallies = new Tallies(period, thresholds, EnumSet.allOf(Grouping.class));
        }

        void add(Invoice invoice, Span span) {
            if (span.touches(from, to)) tallies.accept(invoice);
        }

        PaymentFigures figures(List<StandingLedger> ledgers) {
            LateRates rates = rules.rates(period.to());
            return new PaymentFigures(
                    period.from(),
                    period.to(),
                    RulesInForce.PUBLIC,
                    covered(ledgers),
                    tallies.metrics(rates),
                    GROUPS.stream()
                            .flatMap(grouping -> tallies.groups(grouping, rates).stream())
                            .toList(),
                    PaymentFigures.worst(tallies.groups(Grouping.SUPPLIER, rates)),
                    ledgers.stream()
                            .filter(l -> !l.period().from().isAfter(period.to())
                                    && !l.period().to().isBefore(period.from()))
                            .map(StandingLedger::id)
                            .toList());
        }

        /** The ledgers' periods do not overlap, so their days can be added up (PAY-28). */
        private boolean covered(List<StandingLedger> ledgers) {
            long days = 0;
            for (StandingLedger ledger : ledgers) {
                long first = Math.max(from, Days.of(ledger.period().from()));
                long last = Math.min(to, Days.of(ledger.period().to()));
                days += Math.max(0, last - first + 1);
            }
            return days == to - from + 1L;
        }
    }

    /** The figures of any period, from the rows. */
    public PaymentFigures of(String primeId, ReportingPeriod period, List<StandingLedger> ledgers) {
        Count count = new Count(period);
        read(primeId, period.from(), List.of(count), rows -> {});
        return count.figures(ledgers);
    }

    /**
     * Brings the standard periods up to date.
     *
     * @param ledgers all that stand, none overlapping
     * @param changedFrom first day that an invoice of whatever was changed has a part in
     * @param rowsSeen told now and then how many rows were looked at; what it throws ends the work
     */
    public void keep(String primeId, List<StandingLedger> ledgers, LocalDate changedFrom, LongConsumer rowsSeen) {
        LocalDate first = ledgers.stream()
                .map(l -> l.period().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = ledgers.stream()
                .map(l -> l.period().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<ReportingPeriod> periods =
                StandardPeriods.touching(changedFrom.isAfter(first) ? changedFrom : first, last);
        if (periods.isEmpty()) return; // all of it lies after the days that ledgers are about
        int atOnce = (int) Math.max(
                1, MOST_AT_ONCE / Math.max(1, suppliers(primeId, periods.get(0).from())));
        for (int at = 0; at < periods.size(); at += atOnce) {
            List<Count> counts = new ArrayList<>();
            periods.subList(at, Math.min(periods.size(), at + atOnce)).forEach(p -> counts.add(new Count(p)));
            read(primeId, counts.get(0).period.from(), counts, rowsSeen);
            counts.forEach(count -> store.keep(primeId, count.figures(ledgers), clock.instant()));
        }
    }

    private long suppliers(String primeId, LocalDate from) {
        String query =
                "select count(distinct supplier_key) from invoice where prime_id = ? and outdated = 0 and last_day >= ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, primeId);
            select.setDate(2, Date.valueOf(from));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("suppliers of prime " + primeId, e);
        }
    }

    private void read(String primeId, LocalDate from, List<Count> counts, LongConsumer rowsSeen) {
        String query =
                "select " + InvoiceColumns.READ + " from invoice where prime_id = ? and outdated = 0 and last_day >= ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setString(1, primeId);
            select.setDate(2, Date.valueOf(from));
            InvoiceColumns columns = new InvoiceColumns();
            Map<Thresholds, List<Count>> alike = counts.stream().collect(Collectors.groupingBy(c -> c.thresholds));
            long rows = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Invoice invoice = columns.invoice(row);
                    alike.forEach((thresholds, those) -> {
                        Span span = Span.of(invoice, thresholds);
                        for (Count count : those) count.add(invoice, span);
                    });
                    if (++rows % ROWS_AT_A_TIME == 0) rowsSeen.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("figures of prime " + primeId, e);
        }
    }
}
