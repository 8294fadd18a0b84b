package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import merlin.accreditation.Certificate;
import merlin.accreditation.ReadCertificate;
import merlin.report.CertificateDocument;
import merlin.report.document.PdfForm;

/** Certificates: one record as JSON and PDF. */
@Path("/certificates/{number}")
@RequestScoped
public class CertificateResource {
    @Inject
    ReadCertificate readCertificate;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Certificate certificate(@PathParam("number") String number) {
        return readCertificate.read(number);
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    public byte[] pdf(@PathParam("number") String number) {
        return PdfForm.of(CertificateDocument.of(readCertificate.read(number)));
    }
}
