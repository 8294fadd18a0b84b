package merlin.assessment.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The report of an assessment for those who work on it, as a draft and when it is issued. */
@Named
@RequestScoped
public class ReportPage {
    @Inject
    ReadAssessmentReport readReport;

    private String ref;
    private AssessmentReport report;

    public void load() {
        report = readReport.read(ref);
    }

    public AssessmentReport getReport() {
        return report;
    }

    public boolean isSettled() {
        return report.outcome() != null;
    }

    public boolean isRecommended() {
        return report.conclusion().recommendation() != null;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
