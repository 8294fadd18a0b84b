package merlin.report.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import merlin.payment.statutory.ReadStatutory;
import merlin.payment.statutory.ReadStatutory.Statutory;
import merlin.report.document.PdfForm;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** A notice's figures as PDF, and the payment-practices report as a row of the export. */
@WebServlet({"/app/payment/notice.pdf", "/app/payment/practices.csv"})
public class StatutoryServlet extends HttpServlet {
    @Inject
    ReadStatutory readStatutory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String text = String.valueOf(request.getParameter("period"));
            Statutory statutory =
                    readStatutory.read(ChosenPeriod.of(text).orElseThrow(() -> new NotFound("figures", text)));
            boolean notice = request.getServletPath().endsWith(".pdf");
            if (notice && statutory.notice().isEmpty()) throw new NotFound("notice", text);
            byte[] bytes = notice
                    ? PdfForm.of(NoticeDocument.of(statutory))
                    : statutory.practices().csv();
            response.setContentType(notice ? "application/pdf" : "text/csv; charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "inline; filename=\"" + (notice ? "notice-" : "payment-practices-") + text
                            + (notice ? ".pdf" : ".csv") + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (Refusal refused) {
            response.sendError(refused.status());
        }
    }
}
