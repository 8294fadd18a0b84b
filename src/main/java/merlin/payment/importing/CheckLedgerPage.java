package merlin.payment.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import merlin.programme.FindingText;
import merlin.shared.Finding;
import merlin.web.Pages;
import merlin.web.Texts;

/** What the check of a file found, page by page, and what bringing it in would replace: the prime says yes or no. */
@Named
@ViewScoped
public class CheckLedgerPage implements Serializable {
    private static final int ON_A_PAGE = 50;

    @Inject
    ReadLedger readLedger;

    @Inject
    BringInLedger bringInLedger;

    @Inject
    CancelLedger cancelLedger;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private String id;
    private int page = 1;
    private boolean skip;
    private transient ReadLedger.Checked checked;

    public void load() throws IOException {
        if (getChecked().ledger().getState() == LedgerState.CHECKED) return;
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        here.redirect(here.getRequestContextPath() + "/app/payment/ledger?id=" + id);
    }

    public String bringIn() {
        bringInLedger.bringIn(id, skip);
        return "/app/payment/ledger?faces-redirect=true&id=" + id;
    }

    public String giveUp() {
        cancelLedger.cancel(id);
        Pages.done(texts.text("payment.import.givenUp"));
        return "/app/payment/ledgers?faces-redirect=true";
    }

    public ReadLedger.Checked getChecked() {
        if (checked == null) checked = readLedger.read(id);
        return checked;
    }

    /** It is a ledger: its rows could be looked at. */
    public boolean isReadable() {
        return getChecked().layout().isPresent();
    }

    public boolean isFaulty() {
        return !getChecked().findings().isEmpty();
    }

    /** It can be brought in, with or without rows that are wrong. */
    public boolean isPossible() {
        return isReadable()
                && getChecked().overlaps().isEmpty()
                && getChecked().ledger().getInvoices() > 0;
    }

    public String getOverlap() {
        return getChecked().overlaps().map(texts::text).orElse(null);
    }

    public String getHeading() {
        if (!isReadable()) return texts.text("payment.import.checked.unreadable");
        return texts.text(isFaulty() ? "payment.import.checked.faulty" : "payment.import.checked.sound");
    }

    public String getSummary() {
        Ledger ledger = getChecked().ledger();
        if (!isReadable()) return texts.text("payment.import.unreadable");
        return isFaulty()
                ? texts.text("payment.import.faulty", ledger.getRowsRejected(), ledger.getRowsRead())
                : texts.text("payment.import.sound", ledger.getRowsRead(), ledger.getInvoices());
    }

    /** What happens when the prime says yes, before it happens. */
    public List<String> getWillHappen() {
        Ledger ledger = getChecked().ledger();
        List<String> lines = new java.util.ArrayList<>();
        lines.add(texts.text(
                "payment.import.will",
                ledger.getInvoices(),
                pages.day(ledger.getPeriod().from()),
                pages.day(ledger.getPeriod().to())));
        for (Ledger replaced : getChecked().replaces()) {
            lines.add(texts.text(
                    "payment.import.willReplace",
                    replaced.getFileName(),
                    pages.day(replaced.getPeriod().from()),
                    pages.day(replaced.getPeriod().to()),
                    replaced.getInvoices()));
        }
        if (getChecked().replaces().isEmpty()) lines.add(texts.text("payment.import.willReplaceNothing"));
        lines.add(texts.text("payment.import.willCount"));
        return lines;
    }

    public String getSkipLabel() {
        return texts.text("payment.import.skip", getChecked().ledger().getRowsRejected());
    }

    public List<FindingText> getFindings() {
        List<Finding> all = getChecked().findings();
        int from = Math.min(all.size(), (page - 1) * ON_A_PAGE);
        return FindingText.of(all.subList(from, Math.min(all.size(), from + ON_A_PAGE)), texts);
    }

    public String getFindingsTitle() {
        int count = getChecked().findings().size();
        return texts.text(
                "payment.import.findings", (page - 1) * ON_A_PAGE + 1, Math.min(count, page * ON_A_PAGE), count);
    }

    public List<FindingText> getRemarks() {
        return FindingText.of(getChecked().layout().orElseThrow().remarks(), texts);
    }

    public boolean isMoreBefore() {
        return page > 1;
    }

    public boolean isMoreAfter() {
        return getChecked().findings().size() > page * ON_A_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public boolean isSkip() {
        return skip;
    }

    public void setSkip(boolean skip) {
        this.skip = skip;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
