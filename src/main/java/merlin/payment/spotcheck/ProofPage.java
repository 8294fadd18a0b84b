package merlin.payment.spotcheck;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import merlin.shared.Caller;
import merlin.web.Pages;
import merlin.web.Texts;

/** One invoice of a sample: the prime says what its bank statement shows, the department what came of it. */
@Named
@ViewScoped
public class ProofPage implements Serializable {
    @Inject
    ReadSpotChecks readSpotChecks;

    @Inject
    ShowProof showProof;

    @Inject
    RecordProof recordProof;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    private String id;
    private transient ReadSpotChecks.View view;
    private LocalDate paidOn;
    private String words;
    private Result result;
    private String why;

    public void load() {
        view = readSpotChecks.item(id);
    }

    public String show() {
        showProof.show(id, paidOn, words);
        return done("payment.spot.done.shown");
    }

    public String record() {
        recordProof.record(id, result, why);
        return done("payment.spot.done.recorded");
    }

    private String done(String key) {
        Pages.done(texts.text(key));
        return "/app/payment/spot-check?faces-redirect=true&id=" + getCheck().getId();
    }

    private ReadSpotChecks.View view() {
        if (view == null) load();
        return view;
    }

    public SpotCheck getCheck() {
        return view().row().check();
    }

    public String getPrime() {
        return view().row().prime();
    }

    public ReadSpotChecks.Item getItem() {
        return view().items().get(0);
    }

    public boolean isForPrime() {
        return !getCheck().isClosed() && getCheck().getPrimeId().equals(caller.organisationId());
    }

    public boolean isForDepartment() {
        return !getCheck().isClosed() && getCheck().getDepartmentId().equals(caller.organisationId());
    }

    public List<SelectItem> getResults() {
        return Arrays.stream(Result.values())
                .map(one -> new SelectItem(one, texts.text("payment.spot.result." + one)))
                .toList();
    }

    public String getResultWord() {
        RecordedResult recorded = getItem().result();
        return recorded == null ? "" : texts.text("payment.spot.result." + recorded.getResult());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Result getResult() {
        return result;
    }

    public void setResult(Result result) {
        this.result = result;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
