package merlin.report.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import merlin.payment.metrics.ReportingPeriod;
import merlin.report.document.Document;
import merlin.report.document.PdfForm;
import merlin.shared.Json;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** A prime's own payment report to take away: PDF, CSV, JSON. */
@WebServlet({"/app/payment/report.pdf", "/app/payment/report.csv", "/app/payment/report.json"})
public class OwnPaymentReportServlet extends HttpServlet {
    @Inject
    ReadOwnPaymentReport readOwnPaymentReport;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportingPeriod period = ChosenPeriod.of(request.getParameter("period"))
                    .or(readOwnPaymentReport::usual)
                    .orElseThrow(() -> new NotFound("figures", "ledger"));
            Document report = readOwnPaymentReport.read(period);
            String path = request.getServletPath();
            String ending = path.substring(path.lastIndexOf('.') + 1);
            byte[] bytes = switch (ending) {
                case "pdf" -> PdfForm.of(report);
                case "csv" -> PaymentReport.csv(report);
                default -> Json.write(report).getBytes(StandardCharsets.UTF_8);
            };
            response.setContentType(
                    switch (ending) {
                        case "pdf" -> "application/pdf";
                        case "csv" -> "text/csv; charset=UTF-8";
                        default -> "application/json";
                    });
            response.setHeader(
                    "Content-Disposition",
                    "inline; filename=\"payment-report-" + period.from() + "-" + period.to() + "." + ending + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (Refusal refused) {
            response.sendError(refused.status());
        }
    }
}
