package merlin.payment.disagreement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import merlin.payment.confirmation.ContestedInvoices;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** A case between a partner and its prime: what both say, what happened, and the next step for whoever's turn it is. */
@Named
@ViewScoped
public class DisagreementPage implements Serializable {
    /** A step in words. */
    public record Line(String what, String why, String by, Instant at) implements Serializable {}

    @Inject
    ReadDisagreements readDisagreements;

    @Inject
    ReplyToPartner replyToPartner;

    @Inject
    ReplyToPrime replyToPrime;

    @Inject
    RecordFinding recordFinding;

    @Inject
    Texts texts;

    private String id;
    private String prime;
    private String partner;
    private String period;
    private Course course;
    private boolean mine;
    private String word;
    private String tone;
    private List<ContestedInvoices.Contested> invoices;
    private List<Line> steps;
    private int seen;
    private LocalDate closedUntil;
    private Boolean accepts;
    private StepKind finding;
    private String why;

    public void load() {
        ReadDisagreements.View view = readDisagreements.read(id);
        prime = view.row().prime();
        partner = view.row().partner();
        period = view.row().period();
        course = view.row().course();
        mine = view.row().mine();
        word = DisagreementsPage.word(texts, view.row());
        tone = DisagreementsPage.tone(view.row());
        invoices = view.invoices();
        steps = view.steps().stream()
                .map(said -> new Line(
                        texts.text("payment.disagreement.step." + said.step().getKind(), prime, partner),
                        said.step().getWhy(),
                        said.by(),
                        said.step().getAt()))
                .toList();
        seen = view.seen();
        closedUntil = view.closedUntil();
    }

    public String send() {
        if (accepts == null) throw new Refusal("PAY-31", "payment.disagreement.choose");
        if (course.turn() == Turn.PRIME) replyToPartner.reply(id, seen, accepts, why);
        else replyToPrime.reply(id, seen, accepts, why);
        return done();
    }

    public String find() {
        recordFinding.record(id, seen, finding, why);
        return done();
    }

    private String done() {
        Pages.done(texts.text("payment.disagreement.done"));
        return "/app/payment/disagreement?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getChoices() {
        String side = course.turn().name();
        return List.of(
                new SelectItem(Boolean.TRUE, texts.text("payment.disagreement.accept." + side, prime, partner)),
                new SelectItem(Boolean.FALSE, texts.text("payment.disagreement.refuse." + side, prime, partner)));
    }

    public List<SelectItem> getFindings() {
        return Arrays.stream(StepKind.values())
                .filter(StepKind::isFinding)
                .map(kind -> new SelectItem(kind, texts.text("payment.disagreement.step." + kind, prime, partner)))
                .toList();
    }

    public boolean isReply() {
        return isOpenToMe() && course.turn() != Turn.FINDER;
    }

    public boolean isFind() {
        return isOpenToMe() && course.turn() == Turn.FINDER;
    }

    private boolean isOpenToMe() {
        return mine && closedUntil == null;
    }

    public String getWhyLabel() {
        return texts.text("payment.disagreement.why." + course.turn());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPrime() {
        return prime;
    }

    public String getPartner() {
        return partner;
    }

    public String getPeriod() {
        return period;
    }

    public LocalDate getDue() {
        return course.due();
    }

    public String getWord() {
        return word;
    }

    public String getTone() {
        return tone;
    }

    public List<ContestedInvoices.Contested> getInvoices() {
        return invoices;
    }

    public List<Line> getSteps() {
        return steps;
    }

    public LocalDate getClosedUntil() {
        return closedUntil;
    }

    public Boolean getAccepts() {
        return accepts;
    }

    public void setAccepts(Boolean accepts) {
        this.accepts = accepts;
    }

    public StepKind getFinding() {
        return finding;
    }

    public void setFinding(StepKind finding) {
        this.finding = finding;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
