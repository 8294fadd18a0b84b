package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merlin.payment.statement.StatedInvoice;
import merlin.web.Texts;

/** An invoice and its answer in words, for pages of both sides. */
@ApplicationScoped
public class AnswerWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    Texts texts;

    /** {@code £1,250.00, received 2 March 2026, paid 1 April 2026: 30 days}. */
    public String stated(StatedInvoice invoice) {
        String received = texts.text(
                invoice.isReceiptEstimated() ? "payment.confirm.receivedEstimated" : "payment.confirm.received",
                DAY.format(invoice.getReceivedOn()));
        return received + ", " + paid(invoice);
    }

    private String paid(StatedInvoice invoice) {
        if (invoice.getSettledOn() == null) return texts.text("payment.confirm.notPaid");
        return texts.text(
                "payment.confirm.paid",
                DAY.format(invoice.getSettledOn()),
                invoice.daysToPay().orElseThrow());
    }

    /** What a partner puts right, {@code received 5 March 2026; not paid}; empty when it puts nothing right. */
    public String corrected(Correction correction) {
        List<String> parts = new ArrayList<>();
        if (correction.receivedOn() != null)
            parts.add(texts.text("payment.confirm.received", day(correction.receivedOn())));
        if (correction.paidOn() != null) parts.add(texts.text("payment.confirm.paidOn", day(correction.paidOn())));
        if (correction.unpaid()) parts.add(texts.text("payment.confirm.notPaid"));
        if (correction.amount() != null) {
            BigDecimal pounds = BigDecimal.valueOf(correction.amount(), 2);
            parts.add(texts.text("payment.confirm.amountOf", String.format(Locale.UK, "%,.2f", pounds)));
        }
        return String.join("; ", parts);
    }

    /** What was put right and the words, in one text; empty for a confirmation. */
    public String said(InvoiceAnswer answer) {
        String corrected = corrected(answer.said().correction());
        String why = answer.getWhy() == null ? "" : answer.getWhy();
        return corrected.isEmpty() || why.isEmpty() ? corrected + why : corrected + ". " + why;
    }

    public String word(AnswerState state) {
        return texts.text("payment.confirm.answer." + state);
    }

    public static String tone(AnswerState state) {
        return switch (state) {
            case CONFIRMED -> "good";
            case CORRECTED, DISPUTED -> "bad";
            case CHANGED_SINCE -> "care";
            case WAITING -> "none";
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
