package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import merlin.report.compliance.ComplianceReport;
import merlin.report.compliance.ReadComplianceReport;
import merlin.report.document.Document;
import merlin.report.document.PdfForm;

/** A programme's compliance report of today: one document as JSON, CSV and PDF (REP-1). Public. */
@Path("/programmes/{id}/compliance-report")
@RequestScoped
public class ComplianceReportResource {
    @Inject
    ReadComplianceReport readComplianceReport;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Document report(@PathParam("id") String programmeId) {
        return readComplianceReport.read(programmeId);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@PathParam("id") String programmeId) {
        byte[] bytes = ComplianceReport.csv(readComplianceReport.read(programmeId));
        return named(bytes, "text/csv; charset=UTF-8", "csv");
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    public Response pdf(@PathParam("id") String programmeId) {
        return named(PdfForm.of(readComplianceReport.read(programmeId)), "application/pdf", "pdf");
    }

    private static Response named(byte[] bytes, String type, String ending) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "inline; filename=\"compliance-report." + ending + "\"")
                .build();
    }
}
