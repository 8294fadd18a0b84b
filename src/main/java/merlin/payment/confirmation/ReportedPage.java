package merlin.payment.confirmation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import merlin.payment.confirmation.OwnInvoices.ZeroState;
import merlin.web.Pages;
import merlin.web.Texts;

/** A partner checks what one prime reports about half a year, invoice by invoice, or all at once. */
@Named
@ViewScoped
public class ReportedPage implements Serializable {
    /** @param said what the partner answered, in words; empty for nothing */
    public record Line(
            long id,
            int seen,
            String number,
            String amount,
            String stated,
            String said,
            String word,
            String tone,
            boolean confirmable)
            implements Serializable {}

    @Inject
    ReadReported readReported;

    @Inject
    ConfirmInvoice confirmInvoice;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    AnswerZero answerZero;

    @Inject
    AnswerWords words;

    @Inject
    Texts texts;

    private String prime;
    private String from;
    private String after;
    private String name;
    private String period;
    private boolean complete;
    private Reported.Totals totals;
    private List<Line> lines;
    private ZeroState zero;
    private String statement;
    private long next;
    private LocalDate closedUntil;
    private String why;

    public void load() {
        ReadReported.View view = readReported.read(prime, Address.day(from), Address.number(after));
        name = view.prime();
        period = ReportedPeriod.words(view.period().period());
        complete = view.period().isComplete();
        totals = view.totals();
        lines = view.lines().stream().map(this::line).toList();
        zero = view.zero();
        statement = view.statement();
        next = view.next();
        closedUntil = view.closedUntil();
    }

    private Line line(Reported.Line line) {
        InvoiceAnswer answer = line.answer();
        return new Line(
                line.stated().getId(),
                answer == null ? 0 : answer.getPlace(),
                line.stated().getNumber(),
                line.stated().amountInWords(),
                words.stated(line.stated()),
                answer == null ? "" : words.said(answer),
                words.word(line.state()),
                AnswerWords.tone(line.state()),
                line.state() != AnswerState.CONFIRMED);
    }

    public String confirm(Line line) {
        confirmInvoice.confirm(line.id, line.seen, Address.day(from));
        return done(texts.text("payment.confirm.confirmedOne", line.number));
    }

    public String confirmRest() {
        int confirmed = confirmRest.confirm(prime, Address.day(from), statement);
        return done(texts.text("payment.confirm.confirmedRest", confirmed));
    }

    public String zeroRight() {
        answerZero.answer(prime, Address.day(from), zero.seen(), true, null);
        return done(texts.text("payment.confirm.zeroConfirmed"));
    }

    public String zeroWrong() {
        answerZero.answer(prime, Address.day(from), zero.seen(), false, why);
        return done(texts.text("payment.confirm.disputedOne"));
    }

    private String done(String text) {
        Pages.done(text);
        return "/app/payment/reported?faces-redirect=true&prime=" + prime + "&from=" + from
                + (after == null || after.isEmpty() ? "" : "&after=" + after);
    }

    public String getPaidInTime() {
        return totals.settled() == 0
                ? texts.text("payment.confirm.noneSettled")
                : texts.text("payment.confirm.of", totals.within30(), totals.settled());
    }

    public boolean isAsked() {
        return closedUntil == null && !lines.isEmpty();
    }

    public boolean isZeroAsked() {
        return closedUntil == null && zero != null;
    }

    public boolean isZeroOpen() {
        return zero != null && zero.state().isOpen();
    }

    public String getZeroWord() {
        return words.word(zero.state());
    }

    public String getZeroTone() {
        return AnswerWords.tone(zero.state());
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getName() {
        return name;
    }

    public String getPeriod() {
        return period;
    }

    public boolean isComplete() {
        return complete;
    }

    public Reported.Totals getTotals() {
        return totals;
    }

    public List<Line> getLines() {
        return lines;
    }

    public ZeroState getZero() {
        return zero;
    }

    public long getNext() {
        return next;
    }

    public LocalDate getClosedUntil() {
        return closedUntil;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
