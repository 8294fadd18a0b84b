package merlin.assessment.saq;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import merlin.shared.Refusal;

/** Hands out an evidence file: always to be saved, never shown inside Merlin's own pages. */
@WebServlet("/app/assessment/evidence")
public class EvidenceDownload extends HttpServlet {
    @Inject
    ReadEvidence readEvidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(readEvidence.read(request.getParameter("id")), response);
        } catch (Refusal refusal) {
            response.sendError(refusal.status());
        }
    }

    private static void send(ReadEvidence.Download file, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
