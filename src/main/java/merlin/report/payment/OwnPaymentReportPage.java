package merlin.report.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;

/** A prime's payment report as a page, for a period of its choice. */
@Named
@RequestScoped
public class OwnPaymentReportPage {
    @Inject
    ReadOwnPaymentReport readOwnPaymentReport;

    private String period;
    private List<ReportingPeriod> periods;
    private Document document;

    public void load() {
        periods = readOwnPaymentReport.periods();
        ReportingPeriod chosen =
                ChosenPeriod.of(period).or(readOwnPaymentReport::usual).orElse(null);
        if (chosen == null) return;
        period = ChosenPeriod.text(chosen);
        document = readOwnPaymentReport.read(chosen);
    }

    public List<Choice> getChoices() {
        return periods.stream().map(p -> Choice.of(p, period)).toList();
    }

    /** @param value as in the address */
    public record Choice(String value, String words, boolean chosen) {
        static Choice of(ReportingPeriod period, String chosen) {
            String value = ChosenPeriod.text(period);
            return new Choice(value, ReadPaymentPerformance.words(period), value.equals(chosen));
        }
    }

    public boolean isThere() {
        return document != null;
    }

    public Document getDocument() {
        return document;
    }

    public String getHtml() {
        return HtmlForm.sections(document);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
