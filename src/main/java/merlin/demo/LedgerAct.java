package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import merlin.payment.importing.BringInLedger;
import merlin.payment.importing.CheckLedger;
import merlin.payment.importing.ReadLedger;
import merlin.payment.importing.ReceiveLedger;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.ReportingPeriod;

/** The act with the money: what each prime was invoiced by its partners in the last two half-years, and when it paid. */
@ApplicationScoped
public class LedgerAct {
    private static final String HEADER =
            "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,vcse,invoice_date,"
                    + "received_date,due_date,paid_date,amount,currency,disputed,dispute_notified_date,dispute_resolved_date,dispute_upheld\n";
    private static final int INVOICES_A_MONTH = 2;

    @Inject
    Stage stage;

    @Inject
    ReceiveLedger receiveLedger;

    @Inject
    CheckLedger checkLedger;

    @Inject
    BringInLedger bringInLedger;

    @Inject
    ReadLedger readLedger;

    /**
     * How a prime pays.
     *
     * @param days that it takes as a rule; @param late percent of its invoices that take a month more
     */
    record Habit(String account, String contract, List<Cast.Partner> partners, int days, int late) {}

    /** Two half-years that are over, the later one corrected once, and the month after them waiting with rows that are wrong. */
    void play(Habit habit, LocalDate today) {
        stage.enter(habit.account());
        LocalDate begun = halfYear(today);
        ReportingPeriod last = new ReportingPeriod(begun.minusMonths(6), begun.minusDays(1));
        ReportingPeriod before =
                new ReportingPeriod(begun.minusMonths(12), begun.minusMonths(6).minusDays(1));
        bringIn(habit, before, 0, 0);
        if (habit.days() > 30) bringIn(habit, last, 5, 5); // its first file lacked some rows
        bringIn(habit, last, 0, 5);
    }

    /** A file with three wrong rows that nobody has decided about yet. */
    void leaveWaiting(Habit habit, LocalDate today) {
        stage.enter(habit.account());
        LocalDate begun = halfYear(today);
        ReportingPeriod month = new ReportingPeriod(begun, begun.plusMonths(1).minusDays(1));
        if (!month.to().isBefore(today)) return;
        String wrong = row(1, "W1", habit.partners().get(0), habit.contract(), begun, begun, "31/31/2026", 100, "")
                + row(2, "W2", habit.partners().get(1), habit.contract(), begun, begun, "", 100, "")
                        .replace("1.00", "1.001")
                + row(3, "W3", habit.partners().get(2), habit.contract(), begun, begun, "", 100, "")
                        .replace("W3", "");
        check(send(rows(habit, month, 0, 10) + wrong, month, "northgate-month.csv"));
    }

    /** First day of the half-year, from April or October, in which a day lies. */
    private static LocalDate halfYear(LocalDate day) {
        LocalDate shifted = day.minusMonths(3); // April to September are now January to June
        return LocalDate.of(shifted.getYear(), shifted.getMonthValue() < 7 ? 1 : 7, 1)
                .plusMonths(3);
    }

    private void bringIn(Habit habit, ReportingPeriod period, int lacking, int better) {
        String name = habit.account() + "-" + period.from() + (lacking > 0 ? "-first" : "") + ".csv";
        String id = send(rows(habit, period, lacking, better), period, name);
        check(id);
        bringInLedger.bringIn(id, false);
        await(id);
    }

    private String send(String rows, ReportingPeriod period, String name) {
        try {
            Path arriving = receiveLedger.arrival();
            Files.writeString(arriving, HEADER + rows);
            return receiveLedger
                    .receive(arriving, name, period.from(), period.to())
                    .ledgerId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String id) {
        checkLedger.check(id, Wishes.NONE);
        await(id);
    }

    private void await(String id) {
        while (readLedger.progress(id).isAtWork()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    /** @param lacking of each hundred rows; @param better days by which it pays earlier than as a rule */
    private static String rows(Habit habit, ReportingPeriod period, int lacking, int better) {
        Random random = new Random(habit.account().hashCode() + period.from().toEpochDay());
        StringBuilder rows = new StringBuilder();
        int number = 1;
        for (LocalDate month = period.from(); !month.isAfter(period.to()); month = month.plusMonths(1)) {
            for (Cast.Partner partner : habit.partners()) {
                for (int i = 0; i < INVOICES_A_MONTH; i++, number++) {
                    LocalDate invoiced = month.plusDays(random.nextInt(26));
                    LocalDate received = invoiced.plusDays(random.nextInt(4));
                    boolean late = random.nextInt(100) < habit.late();
                    int days = Math.max(3, habit.days() - better - 8 + random.nextInt(14)) + (late ? 30 : 0);
                    LocalDate paid = received.plusDays(days);
                    boolean open = paid.isAfter(period.to());
                    boolean disputed = random.nextInt(60) == 0;
                    long pence = 40_000 + 100L * random.nextInt(9_000);
                    if (number % 100 < lacking) continue;
                    rows.append(row(
                            number,
                            "N" + period.from().getYear() + period.from().getMonthValue() + "-" + number,
                            partner,
                            habit.contract(),
                            invoiced,
                            received,
                            open ? "" : paid.toString(),
                            pence,
                            disputed ? received.plusDays(5).toString() : ""));
                }
            }
        }
        return rows.toString();
    }

    private static String row(
            int number,
            String invoice,
            Cast.Partner partner,
            String contract,
            LocalDate invoiced,
            LocalDate received,
            String paid,
            long pence,
            String disputedOn) {
        return String.join(
                        ",",
                        invoice,
                        partner.identifier(),
                        '"' + partner.name().replace("\"", "\"\"") + '"',
                        '"' + contract + '"',
                        String.valueOf(partner.tier()),
                        partner.size().toLowerCase(Locale.ROOT),
                        partner.vcse() ? "yes" : "no",
                        invoiced.toString(),
                        received.toString(),
                        received.plusDays(number % 3 == 0 ? 14 : 30).toString(),
                        paid,
                        pence / 100 + "." + String.format("%02d", pence % 100),
                        "GBP",
                        disputedOn.isEmpty() ? "no" : "yes",
                        disputedOn,
                        "",
                        disputedOn.isEmpty() ? "" : number % 2 == 0 ? "no" : "yes")
                + "\n";
    }
}
