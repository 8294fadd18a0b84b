package merlin.payment.confirmation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import merlin.web.Pages;
import merlin.web.Texts;

/** A partner says what is right about one invoice: its own days and amount, or its words. */
@Named
@ViewScoped
public class AnswerInvoicePage implements Serializable {
    /** One answer of before. */
    public record Past(String word, String said, String by, Instant at, boolean older) implements Serializable {}

    @Inject
    ReadReported readReported;

    @Inject
    CorrectInvoice correctInvoice;

    @Inject
    DisputeInvoice disputeInvoice;

    @Inject
    AnswerWords words;

    @Inject
    Texts texts;

    private String id;
    private String from;
    private String prime;
    private String name;
    private String number;
    private String amountStated;
    private String stated;
    private int seen;
    private LocalDate closedUntil;
    private List<Past> past;
    private LocalDate receivedOn;
    private LocalDate paidOn;
    private Boolean unpaid;
    private BigDecimal amount;
    private String note;
    private String why;

    public void load() {
        ReadReported.InvoiceView view = readReported.invoice(Address.number(id));
        prime = view.primeId();
        name = view.prime();
        number = view.stated().getNumber();
        amountStated = view.stated().amountInWords();
        stated = words.stated(view.stated());
        seen = view.seen();
        closedUntil = view.closedUntil();
        past = view.answers().stream().map(this::past).toList();
    }

    private Past past(ReadReported.Past one) {
        String word = words.word(AnswerState.valueOf(one.answer().getKind().name()));
        return new Past(word, words.said(one.answer()), one.by(), one.answer().getAnsweredAt(), one.older());
    }

    public String correct() {
        Correction correction = Correction.typed(receivedOn, paidOn, Boolean.TRUE.equals(unpaid), amount);
        correctInvoice.correct(Address.number(id), seen, Address.day(from), correction, note);
        return done("payment.confirm.correctedOne");
    }

    public String dispute() {
        disputeInvoice.dispute(Address.number(id), seen, Address.day(from), why);
        return done("payment.confirm.disputedOne");
    }

    private String done(String key) {
        Pages.done(texts.text(key));
        return "/app/payment/reported?faces-redirect=true&prime=" + prime + "&from=" + from;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getPrime() {
        return prime;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public String getAmountStated() {
        return amountStated;
    }

    public String getStated() {
        return stated;
    }

    public LocalDate getClosedUntil() {
        return closedUntil;
    }

    public List<Past> getPast() {
        return past;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public Boolean getUnpaid() {
        return unpaid;
    }

    public void setUnpaid(Boolean unpaid) {
        this.unpaid = unpaid;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
