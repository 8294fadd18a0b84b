package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import merlin.report.compliance.ReadComplianceReport;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;

/** A programme's compliance report as a page. */
@Named
@RequestScoped
public class ComplianceReportPage {
    @Inject
    ReadComplianceReport readComplianceReport;

    private String programme;
    private Document document;

    public void load() {
        document = readComplianceReport.read(programme);
    }

    public Document getDocument() {
        return document;
    }

    public String getHtml() {
        return HtmlForm.sections(document);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
