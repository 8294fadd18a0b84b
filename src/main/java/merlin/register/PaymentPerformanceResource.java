package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import merlin.report.document.Document;
import merlin.report.document.PdfForm;
import merlin.report.payment.PaymentPerformance;
import merlin.report.payment.PaymentReport;
import merlin.report.payment.ReadPaymentPerformance;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** A prime's payment figures: JSON with figures and document, the document's figures as CSV, the document as PDF (REP-1). Public. */
@Path("/primes/{id}/payment-performance")
@RequestScoped
public class PaymentPerformanceResource {
    @Inject
    ReadPaymentPerformance readPaymentPerformance;

    @PathParam("id")
    String prime;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PaymentPerformance performance() {
        return readPaymentPerformance.read(prime, day(from), day(to));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv() {
        return named(PaymentReport.csv(document()), "text/csv; charset=UTF-8", "csv");
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    public Response pdf() {
        return named(PdfForm.of(document()), "application/pdf", "pdf");
    }

    private Document document() {
        PaymentPerformance performance = performance();
        if (performance.report() == null) throw new NotFound("payment-performance", prime);
        return performance.report();
    }

    private static LocalDate day(String text) {
        if (text == null || text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal("PAY-15", "payment.report.noDay", text);
        }
    }

    private static Response named(byte[] bytes, String type, String ending) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "inline; filename=\"payment-performance." + ending + "\"")
                .build();
    }
}
