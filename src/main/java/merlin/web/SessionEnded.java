package merlin.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * WEB-4: a form came after its session had ended. Shows what was typed, to be copied back after signing in again. Nothing was
 * stored, and nothing of it is kept here.
 */
@WebServlet("/session-ended")
public class SessionEnded extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (worthKeeping(name, values)) typed.put(name.substring(name.lastIndexOf(':') + 1), values[0]);
        });
        StringBuilder fields = new StringBuilder();
        typed.forEach((name, value) -> fields.append(
                "<div class=\"field\"><label for=\"%1$s\">%1$s</label><textarea id=\"%1$s\" rows=\"4\" readonly>%2$s</textarea></div>\n"
                        .formatted(escape(name), escape(value))));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"/><title>Your session has ended - Merlin</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="stylesheet" href="%1$s/assets/merlin.css"/></head>
                <body><header class="band"><div class="wrap"><a class="brand" href="%1$s/">Merlin</a></div></header>
                <main class="wrap narrow"><h1>Your session has ended</h1>
                <p>You were away for a while, so we signed you out. What you sent was not stored. %2$s</p>
                %3$s<p><a class="button" href="%1$s/sign-in?to=%4$s">Sign in again</a></p></main></body></html>
                """.formatted(
                        request.getContextPath(),
                        typed.isEmpty() ? "" : "Here it is: copy it, sign in again, and put it back.",
                        fields,
                        escape(java.net.URLEncoder.encode(origin(request), java.nio.charset.StandardCharsets.UTF_8))));
    }

    private static String origin(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        return original == null
                ? "/app/home"
                : original.toString().substring(request.getContextPath().length());
    }

    private static boolean worthKeeping(String name, String[] values) {
        return !name.startsWith("jakarta.faces")
                && !name.startsWith("primefaces")
                && !name.toLowerCase(java.util.Locale.ROOT).contains("password")
                && values.length == 1
                && values[0].length() > 3
                && !values[0].equals(name);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
