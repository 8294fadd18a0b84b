package merlin.payment.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import merlin.payment.figures.PaymentFigures;
import merlin.web.Texts;
import org.primefaces.PrimeFaces;

/** A ledger while it is worked on, and what became of it. Before that it leads to the page that goes on with it. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
    private static final int QUARTER = 25;

    @Inject
    ReadLedger readLedger;

    @Inject
    CancelLedger cancelLedger;

    @Inject
    WithdrawLedger withdrawLedger;

    @Inject
    Texts texts;

    private String id;
    private String why;
    private boolean unchanged;
    private ReadLedger.Progressed progress;
    private transient ReadLedger.Checked checked;
    private transient PaymentFigures figures;
    private int told = -1;

    public void load() throws IOException {
        progress = readLedger.progress(id);
        if (progress.state() == LedgerState.RECEIVED) goTo("/app/payment/columns?id=" + id);
        if (progress.state() == LedgerState.CHECKED) goTo("/app/payment/check?id=" + id);
    }

    private static void goTo(String address) throws IOException {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        here.redirect(here.getRequestContextPath() + address);
    }

    /** Looks how far it is; a reader of screens hears of each quarter, not of each look. */
    public void look() throws IOException {
        progress = readLedger.progress(id);
        if (!isAtWork()) {
            goTo("/app/payment/ledger?id=" + id);
            return;
        }
        int quarter = 4 * progress.step().ordinal() + progress.percent() / QUARTER;
        if (quarter != told) PrimeFaces.current().ajax().update("told");
        told = quarter;
    }

    public String cancel() {
        cancelLedger.cancel(id);
        return "/app/payment/ledger?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        withdrawLedger.withdraw(id, why);
        return "/app/payment/ledger?faces-redirect=true&id=" + id;
    }

    public boolean isAtWork() {
        return progress.isAtWork();
    }

    public boolean isStanding() {
        return progress.state() == LedgerState.IMPORTED && !isAtWork();
    }

    public boolean isWithdrawn() {
        return progress.state() == LedgerState.WITHDRAWN;
    }

    public boolean isReplaced() {
        return progress.state() == LedgerState.REPLACED;
    }

    /** It ended without being brought in. */
    public boolean isEnded() {
        return progress.state() == LedgerState.CANCELLED || progress.state() == LedgerState.NOT_DONE;
    }

    public String getHeading() {
        if (progress.step() == ImportStep.WITHDRAW) return texts.text("payment.withdraw.heading");
        return texts.text("payment.import.heading." + progress.state());
    }

    /** What is being done, in words. */
    public String getDoing() {
        return progress.stopping()
                ? texts.text("payment.import.stopping")
                : texts.text("payment.import.step." + progress.step());
    }

    public String getHowFar() {
        if (progress.step() == ImportStep.WITHDRAW) return texts.text("payment.withdraw.rows", progress.rows());
        return progress.step() == ImportStep.CHECK
                ? texts.text("payment.import.percent", progress.percent())
                : texts.text("payment.import.percentRows", progress.percent(), progress.rows());
    }

    /** For readers of screens. */
    public String getToldAloud() {
        return getDoing() + " " + texts.text("payment.import.percent", progress.percent());
    }

    public String getProblem() {
        String key = getChecked().ledger().getProblem();
        return key == null ? "" : texts.text(key);
    }

    public String getState() {
        return texts.text("payment.import.state." + progress.state());
    }

    public String getTone() {
        return LedgersPage.tone(progress.state());
    }

    public ReadLedger.Progressed getProgress() {
        return progress;
    }

    public ReadLedger.Checked getChecked() {
        if (checked == null) checked = readLedger.read(id);
        return checked;
    }

    public PaymentFigures getFigures() {
        if (figures == null) figures = readLedger.figures(id);
        return figures;
    }

    /** {@code 96.4%} of the settled invoices. */
    public String getWithin30() {
        var bands = getFigures().metrics().bands();
        return bands.all() == 0
                ? texts.text("payment.import.nonePaid")
                : percent(bands.within30().count(), bands.all());
    }

    public String getOnTime() {
        var law = getFigures().metrics().statutoryOnTime();
        return law.of() == 0 ? texts.text("payment.import.noneDue") : percent(law.count(), law.of());
    }

    private static String percent(long count, long of) {
        return String.format(Locale.UK, "%.1f%%", 100.0 * count / of);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isUnchanged() {
        return unchanged;
    }

    public void setUnchanged(boolean unchanged) {
        this.unchanged = unchanged;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
