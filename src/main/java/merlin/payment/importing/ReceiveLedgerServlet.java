package merlin.payment.importing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import merlin.shared.NotAllowed;
import merlin.shared.Refusal;

/**
 * Takes a ledger from the form of {@link BringLedgerPage} straight to a file in the data folder: none of its bytes pass through
 * the program's memory as a whole. A servlet of its own, because a form of Faces would keep the file elsewhere first.
 */
public class ReceiveLedgerServlet extends HttpServlet {
    @Inject
    ReceiveLedger receiveLedger;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = "";
        String to = "";
        Path arrived = null;
        try {
            arrived = receiveLedger.arrival();
            if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) throw new NotAllowed("cross-site");
            Part part = part(request);
            from = request.getParameter("from");
            to = request.getParameter("to");
            if (part == null
                    || part.getSubmittedFileName() == null
                    || part.getSubmittedFileName().isEmpty()) {
                throw new Refusal("PAY-22", "payment.import.choose");
            }
            receiveLedger.period(day(from), day(to));
            part.write(arrived.getFileName().toString());
            ReceiveLedger.Received received =
                    receiveLedger.receive(arrived, name(part.getSubmittedFileName()), day(from), day(to));
            response.sendRedirect(request.getContextPath() + "/app/payment/ledger?id=" + received.ledgerId()
                    + (received.unchanged() ? "&unchanged=true" : ""));
        } catch (Refusal refused) {
            if (refused instanceof NotAllowed) response.sendError(refused.status());
            else response.sendRedirect(back(request, from, to, refused.messageKey()));
        } finally {
            if (arrived != null) Files.deleteIfExists(arrived);
        }
    }

    private static Part part(HttpServletRequest request) throws IOException {
        try {
            return request.getPart("file");
        } catch (IllegalStateException tooLarge) {
            throw new Refusal("PAY-22", "payment.import.tooLarge");
        } catch (ServletException notAForm) {
            throw new Refusal("PAY-22", "payment.import.choose");
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Some browsers send the whole path. */
    private static String name(String submitted) {
        return submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
    }

    private static String back(HttpServletRequest request, String from, String to, String problem) {
        return request.getContextPath() + "/app/payment/bring?from=" + encoded(from) + "&to=" + encoded(to)
                + "&problem=" + encoded(problem);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
