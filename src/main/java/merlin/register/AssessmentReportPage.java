package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import merlin.assessment.report.ReadAssessmentReport;
import merlin.report.AssessmentDocument;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;

/** The public page of an assessment report. */
@Named
@RequestScoped
public class AssessmentReportPage {
    @Inject
    ReadAssessmentReport readAssessmentReport;

    private String reference;
    private Document document;

    public void load() {
        document = AssessmentDocument.of(readAssessmentReport.read(reference));
    }

    public Document getDocument() {
        return document;
    }

    public String getHtml() {
        return HtmlForm.sections(document);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
