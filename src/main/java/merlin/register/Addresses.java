package merlin.register;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public addresses people cite, and the pages behind them. What is not in the table is not found. */
@WebServlet(
        urlPatterns = {
            "/register",
            "/register/*",
            "/programmes",
            "/programmes/*",
            "/partners",
            "/partners/*",
            "/assessments/*",
            "/certificates/*",
            "/data",
            "/accessibility",
            "/privacy",
            "/survey-help",
            "/tour"
        })
public class Addresses extends HttpServlet {
    /** Address, and the page behind it; {@code $1} is what the address names. */
    private static final Map<Pattern, String> TABLE = new LinkedHashMap<>();

    static {
        put("/register", "/WEB-INF/register/search.xhtml");
        put("/register/([^/]+)", "/WEB-INF/register/prime.xhtml?id=$1");
        put("/register/([^/]+)/payment", "/WEB-INF/register/payment.xhtml?id=$1");
        put("/programmes", "/programme/programmes.xhtml");
        put("/programmes/([^/]+)", "/programme/programme.xhtml?id=$1");
        put("/programmes/([^/]+)/compliance-report", "/WEB-INF/register/compliance-report.xhtml?programme=$1");
        put("/partners", "/WEB-INF/register/partners.xhtml");
        put("/partners/([^/]+)", "/WEB-INF/register/partner.xhtml?id=$1");
        put("/certificates/([^/]+)", "/WEB-INF/register/certificate.xhtml?number=$1");
        put("/assessments/([^/]+)/report", "/WEB-INF/register/assessment-report.xhtml?reference=$1");
        put("/data", "/WEB-INF/register/data.xhtml");
        put("/accessibility", "/WEB-INF/register/accessibility.xhtml");
        put("/privacy", "/WEB-INF/register/privacy.xhtml");
        put("/survey-help", "/WEB-INF/register/survey-help.xhtml");
        put("/tour", "/WEB-INF/register/tour.xhtml");
    }

    private static void put(String address, String page) {
        TABLE.put(Pattern.compile(address + "/?"), page);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String page = pageOf(path);
        if (page == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else request.getRequestDispatcher(page).forward(request, response);
    }

    /** The page behind an address; null when there is none. */
    static String pageOf(String path) {
        for (Map.Entry<Pattern, String> entry : TABLE.entrySet()) {
            Matcher matcher = entry.getKey().matcher(path);
            if (!matcher.matches()) continue;
            String named = matcher.groupCount() == 0 ? "" : URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8);
            return entry.getValue().replace("$1", named);
        }
        return null;
    }
}
