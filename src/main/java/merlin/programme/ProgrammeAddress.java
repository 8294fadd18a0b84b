package merlin.programme;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The public addresses {@code /programmes} and {@code /programmes/{id}}. */
@WebServlet("/programmes/*")
public class ProgrammeAddress extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String page = path == null || path.equals("/")
                ? "/programme/programmes.xhtml"
                : "/programme/programme.xhtml?id=" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        request.getRequestDispatcher(page).forward(request, response);
    }
}
