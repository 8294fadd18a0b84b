package merlin.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import merlin.payment.ledger.LedgerRows;
import merlin.payment.ledger.Reading;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.Amount;
import merlin.payment.metrics.PaymentMetrics.Share;
import merlin.payment.metrics.Tallies.Group;
import merlin.shared.Finding;
import merlin.shared.Json;

/** What {@code ledger} prints: figures, how the file was read, and what was refused. */
record LedgerReport(String rules, Reading<?> reading, PaymentMetrics figures, List<Group> groups) {
    /** As printed for machines: figures by the names of {@link PaymentMetrics}. */
    record Printed(
            String rules,
            LocalDate from,
            LocalDate to,
            Rows rows,
            long invoices,
            long suppliers,
            long settled,
            BigDecimal averageDays,
            Integer medianDays,
            Integer p80Days,
            Integer p95Days,
            PaymentMetrics.Bands bands,
            PaymentMetrics.Bands smallFirms,
            Share statutoryOnTime,
            PaymentMetrics.ValuedShare lateTerms,
            PaymentMetrics.ValuedShare unpaidAtEnd,
            long disputed,
            long disputesToldLate,
            Share lateDisputed,
            PaymentMetrics.Ageing openAgeing,
            PaymentMetrics.Interest interest,
            PaymentMetrics.Apart apart,
            PaymentMetrics.Distribution distribution,
            PaymentMetrics.Behind behind,
            List<Group> groups,
            List<Told> readAs,
            List<Told> rejections) {}

    record Rows(long read, long accepted, long rejected) {}

    /** @param column counted from 1, 0 for the whole line; @param field the column's name in the file */
    record Told(long line, long column, String field, String rule, String reason) {}

    void json(PrintWriter out) {
        LedgerRows rows = reading.rows();
        PaymentMetrics f = figures;
        out.println(Json.write(new Printed(
                rules,
                f.from(),
                f.to(),
                new Rows(rows.read(), rows.accepted(), rows.rejected()),
                f.invoices(),
                f.suppliers(),
                f.settled(),
                f.averageDays(),
                f.medianDays(),
                f.p80Days(),
                f.p95Days(),
                f.bands(),
                f.smallFirms(),
                f.statutoryOnTime(),
                f.lateTerms(),
                f.unpaidAtEnd(),
                f.disputed(),
                f.disputesToldLate(),
                f.lateDisputed(),
                f.openAgeing(),
                f.interest(),
                f.apart(),
                f.distribution(),
                f.behind(),
                groups,
                reading.layout().remarks().stream().map(LedgerReport::told).toList(),
                rows.rejections().stream().map(LedgerReport::told).toList())));
    }

    private static Told told(Finding finding) {
        return new Told(finding.line(), finding.column(), finding.where(), finding.rule(), reason(finding));
    }

    void text(PrintWriter out) {
        PaymentMetrics f = figures;
        LedgerRows rows = reading.rows();
        for (Finding remark : reading.layout().remarks()) out.println(words(remark));
        out.println("Period " + f.from() + " to " + f.to() + ", rules " + rules);
        out.println(
                "Rows: " + rows.read() + " read, " + rows.accepted() + " accepted, " + rows.rejected() + " refused");
        out.println("Invoices: " + f.invoices() + " from " + f.suppliers() + " suppliers, " + f.settled()
                + " paid in the period");
        if (f.settled() > 0) {
            out.println("Days to pay: average " + f.averageDays().setScale(1, RoundingMode.HALF_UP) + ", median "
                    + f.medianDays() + ", 80 of 100 within " + f.p80Days() + ", 95 of 100 within " + f.p95Days());
            out.println("  paid in days 1-30:   " + amount(f.bands().within30(), f.settled()));
            out.println("  paid in days 31-60:  " + amount(f.bands().from31to60(), f.settled()));
            out.println("  paid in day 61 on:   " + amount(f.bands().over60(), f.settled()));
        }
        out.println("Within 30 days of the law's clock: "
                + share(f.statutoryOnTime().count(), f.statutoryOnTime().of()));
        out.println("Late against agreed terms: "
                + share(f.lateTerms().count(), f.lateTerms().of()) + ", £"
                + f.lateTerms().value());
        out.println("Unpaid on the last day: " + amount(f.openAgeing().notYetDue())
                + " not yet due; past due by up to 30 days "
                + amount(f.openAgeing().upTo30()) + ", 31-60 "
                + amount(f.openAgeing().from31to60()) + ", 61-90 "
                + amount(f.openAgeing().from61to90()) + ", more "
                + amount(f.openAgeing().over90()));
        out.println("Disputed: " + f.disputed());
        out.println(interest(f.interest()));
        apart(out, f.apart());
        for (Group group : groups) group(out, group);
        refused(out, rows);
    }

    private static String interest(PaymentMetrics.Interest interest) {
        String owed = interest.owed() == null
                ? "not worked out: no Bank Rate is known for the half-year from " + interest.ratesMissing()
                : "£" + interest.owed();
        return "Owed by law for " + interest.invoices() + " late invoices: interest " + owed + ", fixed sums £"
                + interest.fixedSums();
    }

    private static void apart(PrintWriter out, PaymentMetrics.Apart apart) {
        if (apart.creditNotes() + apart.cancelled() + apart.intragroup() > 0) {
            out.println("Not in these figures: " + apart.creditNotes() + " credit notes, " + apart.cancelled()
                    + " cancelled, " + apart.intragroup() + " inside the group");
        }
        if (apart.receiptEstimated() > 0) {
            out.println("Day of receipt missing, the invoice's date stands in: " + apart.receiptEstimated());
        }
        if (apart.otherCurrency() > 0)
            out.println("In other currencies, counted without value: " + apart.otherCurrency());
        if (apart.retention().count() > 0) out.println("Retention: " + amount(apart.retention()));
    }

    private static void group(PrintWriter out, Group group) {
        PaymentMetrics f = group.metrics();
        String name = group.title().equals(group.key()) ? group.key() : group.key() + " (" + group.title() + ")";
        out.println(group.by() + " " + name + ": " + f.settled() + " paid"
                + (f.settled() == 0
                        ? ""
                        : ", median " + f.medianDays() + " days, in days 1-30 "
                                + share(f.bands().within30().count(), f.settled()))
                + ", " + f.openAgeing().all() + " unpaid");
    }

    private static void refused(PrintWriter out, LedgerRows rows) {
        if (rows.rejected() == 0) return;
        out.println("Refused:");
        for (Finding finding : rows.rejections()) out.println("  " + words(finding));
        if (rows.rejections().size() == LedgerRows.MOST_KEPT)
            out.println("  and more; these are the first " + LedgerRows.MOST_KEPT);
    }

    private static String amount(Amount amount) {
        return amount.count() + " (£" + amount.value() + ")";
    }

    private static String amount(Amount amount, long of) {
        return share(amount.count(), of) + ", £" + amount.value();
    }

    private static String share(long count, long of) {
        if (of == 0) return "none";
        BigDecimal percent = BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN);
        return count + " of " + of + " (" + percent + "%)";
    }

    /** A finding with its place. */
    static String words(Finding finding) {
        String place = finding.line() == 0
                ? ""
                : "line " + finding.line() + (finding.column() == 0 ? "" : ", column " + finding.column());
        String field = finding.where().isEmpty() || place.isEmpty() ? "" : " (" + finding.where() + ")";
        return (place.isEmpty() ? "" : place + field + ": ") + reason(finding) + " [" + finding.rule() + "]";
    }

    private static String reason(Finding finding) {
        String pattern =
                ResourceBundle.getBundle("merlin.messages.payment", Locale.ROOT).getString(finding.messageKey());
        return new MessageFormat(pattern.replace("'", "''"), Locale.UK)
                .format(finding.arguments().toArray());
    }
}
