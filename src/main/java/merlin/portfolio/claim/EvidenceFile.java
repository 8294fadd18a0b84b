package merlin.portfolio.claim;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import merlin.shared.Refusal;

/** The file of a claim, for the assessor to save: never shown inside a page of ours. */
@WebServlet("/app/portfolio/evidence")
public class EvidenceFile extends HttpServlet {
    @Inject
    ReadClaims readClaims;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Claim claim = readClaims.get(request.getParameter("id")).claim();
            if (claim.getEvidence() == null) {
                response.sendError(404);
                return;
            }
            String printed = claim.getEvidenceName() == null ? "evidence" : claim.getEvidenceName();
            String name = URLEncoder.encode(printed, StandardCharsets.UTF_8).replace("+", "%20");
            response.setContentType(claim.getEvidenceType());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.getOutputStream().write(claim.getEvidence());
        } catch (Refusal refused) {
            response.sendError(refused.status());
        }
    }
}
