package merlin.payment.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import merlin.payment.invoice.Supplier;
import merlin.shared.Finding;

/** An invoice whose rows are being read. What its first row says holds; each row adds a payment. */
final class Draft {
    final long line;
    long rows;
    long keyHash;
    String number;
    Supplier supplier;
    String contract;
    int tier;
    int invoicedOn;
    int receivedOn;
    int dueOn;
    int termDays;
    long amount;
    long credit;
    String currency;
    long retention;
    int releasedOn;
    Dispute dispute;
    Basis basis;
    boolean intragroup;
    boolean financed;
    /** One entry a row: the day, {@link Days#NONE} for a row without payment, and the amount, 0 when only the day was given. */
    private int[] paidOn = new int[1];

    private long[] paid = new long[1];
    private long[] lines = new long[1];
    private List<Finding> problems = List.of();

    /** @param problems null for none; with some and without number it is a row that belongs to no invoice that could be told */
    Draft(long line, List<Finding> problems) {
        this.line = line;
        if (problems == null) return;
        this.problems = problems;
        this.rows = 1;
    }

    boolean isOf(String otherNumber, Supplier otherSupplier) {
        return number.equals(otherNumber) && supplier.key().equals(otherSupplier.key());
    }

    /** @param pence 0 when the row gives the day only */
    void row(long rowLine, int day, long pence) {
        if (rows == paidOn.length) {
            int length = Math.toIntExact(2 * rows);
            paidOn = Arrays.copyOf(paidOn, length);
            paid = Arrays.copyOf(paid, length);
            lines = Arrays.copyOf(lines, length);
        }
        int at = (int) rows++;
        paidOn[at] = day;
        paid[at] = pence;
        lines[at] = rowLine;
    }

    void problem(Finding problem) {
        problems(List.of(problem));
    }

    void problems(List<Finding> more) {
        if (problems.isEmpty()) problems = new ArrayList<>();
        problems.addAll(more);
    }

    static Finding amountDiffers(long line) {
        return finding(line, "payment.ledger.amountDiffers");
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    List<Finding> problems() {
        return problems;
    }

    /** Adds the rows of the same invoice that follow in the next block. */
    void append(Draft later) {
        for (int i = 0; i < later.rows; i++) row(later.lines[i], later.paidOn[i], later.paid[i]);
        if (later.isWrong()) problems(later.problems);
        if (later.amount != amount) problem(amountDiffers(later.line));
    }

    /** Checks the rows against each other (PAY-25); what is wrong is in {@link #problems()}. */
    void check() {
        if (rows == 1 || isWrong()) return;
        for (int i = 0; i < rows; i++) {
            if (paidOn[i] == Days.NONE || paid[i] == 0) {
                problem(finding(lines[i], "payment.ledger.partWithoutPayment", number, String.valueOf(line)));
            }
            for (int j = 0; j < i; j++) {
                if (paidOn[j] == paidOn[i]) {
                    problem(finding(lines[i], "payment.ledger.repeatedRow", number, String.valueOf(lines[j])));
                    return;
                }
            }
        }
    }

    private static Finding finding(long at, String messageKey, String... arguments) {
        return new Finding(at, 0, "", "PAY-25", messageKey, List.of(arguments));
    }

    /** The checked invoice. */
    Invoice invoice() {
        return new Invoice(
                line,
                number,
                supplier,
                contract,
                tier,
                invoicedOn,
                receivedOn == Days.NONE ? invoicedOn : receivedOn,
                receivedOn == Days.NONE,
                dueOn,
                termDays,
                amount,
                credit,
                currency,
                retention,
                releasedOn,
                payments(),
                dispute,
                basis,
                intragroup,
                financed);
    }

    private List<Payment> payments() {
        if (rows == 1) {
            if (paidOn[0] == Days.NONE) return List.of();
            long whole = amount - credit - (releasedOn != Days.NONE && paidOn[0] >= releasedOn ? 0 : retention);
            long pence = paid[0] == 0 ? whole : paid[0];
            return pence > 0 ? List.of(new Payment(paidOn[0], pence)) : List.of();
        }
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < rows; i++) payments.add(new Payment(paidOn[i], paid[i]));
        payments.sort(Comparator.comparingInt(Payment::day));
        return List.copyOf(payments);
    }
}
