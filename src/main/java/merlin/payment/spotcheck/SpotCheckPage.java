package merlin.payment.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.shared.Caller;
import merlin.web.Pages;
import merlin.web.Texts;

/** One spot check: how it was drawn, its invoices, what the prime shows and what came of it. */
@Named
@ViewScoped
public class SpotCheckPage implements Serializable {
    @Inject
    ReadSpotChecks readSpotChecks;

    @Inject
    CloseSpotCheck closeSpotCheck;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    private String id;
    private transient ReadSpotChecks.View view;
    private String note;

    public void load() {
        view = readSpotChecks.read(id);
    }

    public String close() {
        closeSpotCheck.close(id, note);
        Pages.done(texts.text("payment.spot.done.closed"));
        return "/app/payment/spot-check?faces-redirect=true&id=" + id;
    }

    private ReadSpotChecks.View view() {
        if (view == null) load();
        return view;
    }

    public ReadSpotChecks.Row getRow() {
        return view().row();
    }

    public SpotCheck getCheck() {
        return view().row().check();
    }

    public List<ReadSpotChecks.Item> getItems() {
        return view().items();
    }

    public String getWord() {
        return SpotChecksPage.word(texts, getRow());
    }

    public String getTone() {
        return SpotChecksPage.tone(getRow());
    }

    public String getAim() {
        return texts.text("payment.spot.aim." + getCheck().getAim());
    }

    public boolean isPrime() {
        return getCheck().getPrimeId().equals(caller.organisationId());
    }

    /** The link of an invoice says what the reader does there. */
    public String getVerb() {
        if (getCheck().isClosed()) return texts.text("payment.spot.look");
        return texts.text(isPrime() ? "payment.spot.answer" : "payment.spot.judge");
    }

    public boolean isClosable() {
        return !isPrime() && !getCheck().isClosed();
    }

    public String word(ReadSpotChecks.Item item) {
        if (item.result() != null)
            return texts.text("payment.spot.result." + item.result().getResult());
        return texts.text(item.proof() == null ? "payment.spot.noProof" : "payment.spot.toJudge");
    }

    public String tone(ReadSpotChecks.Item item) {
        if (item.result() == null) return item.proof() == null ? "none" : "care";
        return item.result().getResult() == Result.PROVED ? "good" : "bad";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
