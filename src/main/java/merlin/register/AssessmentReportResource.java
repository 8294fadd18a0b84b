package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.ReadAssessmentReport;
import merlin.report.AssessmentDocument;
import merlin.report.document.PdfForm;

/** Published assessment reports: as JSON the record as issued, as PDF the printed document. */
@Path("/assessments/{reference}/report")
@RequestScoped
public class AssessmentReportResource {
    @Inject
    ReadAssessmentReport readAssessmentReport;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public AssessmentReport report(@PathParam("reference") String reference) {
        return readAssessmentReport.read(reference);
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    public byte[] pdf(@PathParam("reference") String reference) {
        return PdfForm.of(AssessmentDocument.of(readAssessmentReport.read(reference)));
    }
}
