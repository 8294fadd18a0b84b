package merlin.report.payment;

import static merlin.payment.invoice.AnInvoice.receivedOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.payment.clock.Rules;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Supplier.Size;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.payment.metrics.Tallies.Group;
import merlin.payment.practices.CrossCheck;
import merlin.payment.practices.PublishedReport;
import merlin.payment.statutory.AHalfYear;
import merlin.payment.statutory.PracticesColumn;

/** Golden ledgers for report tests: a small one with every kind of fact, and one of too few partners. */
final class ALedgersFigures {
    private static final ReportingPeriod WINTER =
            new ReportingPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31));
    private static final ReportingPeriod SUMMER =
            new ReportingPeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 9, 30));

    private ALedgersFigures() {}

    /** Twelve partners: tier 1 has seven, tier 2 five; one contract has four only. */
    static List<AnInvoice> invoices() {
        List<AnInvoice> all = new ArrayList<>();
        for (int partner = 1; partner <= 12; partner++) {
            Size size = partner <= 6 ? Size.SMALL : Size.LARGE;
            String contract = partner <= 4 ? "North" : partner <= 9 ? "South" : "West";
            int tier = partner <= 7 ? 1 : 2;
            for (int i = 0; i < 10; i++) {
                all.add(receivedOn(LocalDate.of(2025, 11, 1).plusDays(7L * i).toString())
                        .number("I-" + partner + "-" + i)
                        .from("P" + partner, size)
                        .under(contract, tier)
                        .terms(30)
                        .paidOn(LocalDate.of(2025, 11, 1)
                                .plusDays(7L * i + 15 + 4L * partner)
                                .toString()));
            }
        }
        for (int partner = 1; partner <= 5; partner++)
            all.add(receivedOn("2026-02-01")
                    .number("O-" + partner)
                    .from("P" + partner, Size.SMALL)
                    .under("South", 1)
                    .dueOn("2026-02-0" + partner));
        all.add(receivedOn("2026-03-25")
                .number("N")
                .from("P1", Size.SMALL)
                .under("North", 1)
                .terms(30));
        all.add(receivedOn("2026-01-05")
                .number("D")
                .from("P2", Size.SMALL)
                .under("North", 1)
                .terms(30)
                .disputed("2026-01-09", null, null));
        return all;
    }

    static PaymentFacts facts(PaymentFacts.Reader reader) {
        return facts(reader, invoices());
    }

    static PaymentFacts facts(PaymentFacts.Reader reader, List<AnInvoice> invoices) {
        boolean prime = reader == PaymentFacts.Reader.PRIME;
        PaymentMetrics figures = figures(WINTER, invoices);
        List<Group> groups = new ArrayList<>();
        for (Grouping by : List.of(Grouping.CONTRACT, Grouping.TIER, Grouping.SIZE, Grouping.VCSE))
            groups.addAll(groups(by, invoices));
        return new PaymentFacts(
                "http://localhost:8080",
                new PaymentFacts.Prime("prime-1", "Northgate", "00123456"),
                reader,
                true,
                figures,
                groups,
                prime ? groups(Grouping.SUPPLIER, invoices) : List.of(),
                List.of(figures(SUMMER, invoices), figures),
                prime ? months(invoices) : List.of(),
                Optional.of(CrossCheck.of(published(), figures, true, true)),
                new PaymentFacts.Rules(Rules.CODE, Rules.BID, Rules.NOTICE, Rules.FILING),
                NationalPayment.builtIn());
    }

    private static PublishedReport published() {
        return new PublishedReport(
                "1",
                "00123456",
                "Northgate Ltd",
                WINTER.from(),
                WINTER.to(),
                LocalDate.of(2026, 4, 20),
                Map.of(
                        PracticesColumn.AVERAGE_DAYS,
                        new BigDecimal("33"),
                        PracticesColumn.PERCENT_WITHIN_30,
                        new BigDecimal("25")),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static List<PaymentMetrics> months(List<AnInvoice> invoices) {
        List<PaymentMetrics> months = new ArrayList<>();
        for (LocalDate month = WINTER.from(); month.isBefore(WINTER.to()); month = month.plusMonths(1))
            months.add(figures(new ReportingPeriod(month, month.plusMonths(1).minusDays(1)), invoices));
        return months;
    }

    private static PaymentMetrics figures(ReportingPeriod period, List<AnInvoice> invoices) {
        Tallies tallies = new Tallies(period, AHalfYear.THIRTY_DAYS, (Grouping) null);
        invoices.forEach(invoice -> tallies.accept(invoice.build()));
        return tallies.metrics(AHalfYear.RATES);
    }

    private static List<Group> groups(Grouping by, List<AnInvoice> invoices) {
        Tallies tallies = new Tallies(WINTER, AHalfYear.THIRTY_DAYS, by);
        invoices.forEach(invoice -> tallies.accept(invoice.build()));
        return tallies.groups(AHalfYear.RATES);
    }
}
