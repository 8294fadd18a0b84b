package merlin.assessment.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import merlin.shared.NotFound;

/** The report of an assessment: as a draft for those who work on it, for everybody once it is issued. */
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

    /** For the public address: a draft is not there, whoever asks. */
    public void loadIssued() {
        load();
        if (report.draft()) throw new NotFound("report", ref);
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

    /** Criteria on which the prime's own level and the settled one agree. */
    public long getAgreeing() {
        return report.findings().stream()
                .flatMap(p -> p.criteria().stream())
                .filter(c -> c.level() != null && c.level().equals(c.ownLevel()))
                .count();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
