package merlin.report.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.statutory.Approval;
import merlin.payment.statutory.ApproveNotice;
import merlin.payment.statutory.PracticesColumn;
import merlin.payment.statutory.ReadStatutory;
import merlin.report.Say;
import merlin.report.document.HtmlForm;
import merlin.shared.NotFound;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime's figures in the forms of the law; it enters who approves those of a notice. */
@Named
@ViewScoped
public class StatutoryPage implements Serializable {
    @Inject
    ReadOwnPaymentReport readOwnPaymentReport;

    @Inject
    ReadStatutory readStatutory;

    @Inject
    ApproveNotice approveNotice;

    @Inject
    Texts texts;

    private String period;
    private String approver;
    private String title;
    private transient ReadStatutory.Statutory statutory;

    public void load() {
        ReportingPeriod chosen = ChosenPeriod.of(period)
                .or(readOwnPaymentReport::usual)
                .orElseThrow(() -> new NotFound("figures", "ledger"));
        period = ChosenPeriod.text(chosen);
        getStatutory();
    }

    public String approve() {
        Approval approval = new Approval(approver, title);
        approveNotice.approve(ChosenPeriod.of(period).orElseThrow(), approval);
        Pages.done(texts.text("payment.notice.approved", approval.name(), approval.title()));
        return "/app/payment/statutory?faces-redirect=true&period=" + period;
    }

    /** @param value as it is filled in */
    public record Field(String name, String value) {}

    public List<Field> getFilled() {
        return Arrays.stream(PracticesColumn.values())
                .filter(column -> getStatutory().practices().value(column).isPresent())
                .map(column -> new Field(
                        column.title(), getStatutory().practices().value(column).orElseThrow()))
                .toList();
    }

    public List<String> getLacking() {
        return getStatutory().practices().notKnown().stream()
                .map(PracticesColumn::title)
                .toList();
    }

    public List<OwnPaymentReportPage.Choice> getChoices() {
        return readOwnPaymentReport.periods().stream()
                .filter(p -> !GatherPayment.lasts(p, 1))
                .map(p -> OwnPaymentReportPage.Choice.of(p, period))
                .toList();
    }

    public boolean isNotice() {
        return getStatutory().notice().isPresent();
    }

    public String getNoticeHtml() {
        return HtmlForm.sections(NoticeDocument.of(getStatutory()));
    }

    public String getFileBy() {
        return getStatutory().practices().fileBy().map(Say::day).orElse("no day: there was no duty yet");
    }

    public String getWords() {
        return ReadPaymentPerformance.words(getStatutory().period());
    }

    private ReadStatutory.Statutory getStatutory() {
        if (statutory == null)
            statutory = readStatutory.read(ChosenPeriod.of(period).orElseThrow());
        return statutory;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
