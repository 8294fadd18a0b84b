package merlin.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import merlin.shared.Caller;
import merlin.shared.Settings;

/**
 * WEB-4: a form came after its session had ended, or from a page that the session no longer knows. Shows what was typed, to be
 * copied back. Nothing was stored, and nothing of it is kept here.
 */
@WebServlet("/session-ended")
public class SessionEnded extends HttpServlet {
    @Inject
    Caller caller;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (worthKeeping(name, values)) typed.put(name.substring(name.lastIndexOf(':') + 1), values[0]);
        });
        boolean in = caller.signedIn();
        String page = page(request);
        StringBuilder fields = new StringBuilder();
        typed.forEach((name, value) -> fields.append(
                "<div class=\"field\"><label for=\"%1$s\">%2$s</label><textarea id=\"%1$s\" rows=\"4\" readonly>%3$s</textarea></div>\n"
                        .formatted(escape(name), escape(inWords(name)), escape(value))));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"/><title>%2$s - Merlin</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="stylesheet" href="%1$s/assets/merlin.css"/></head>
                <body><header class="band"><div class="wrap"><a class="brand" href="%1$s/">Merlin</a></div></header>
                <main class="wrap narrow"><h1>%2$s</h1>
                <p>%3$s What you sent was not stored. %4$s</p>
                %5$s<p><a class="button" href="%1$s%6$s">%7$s</a></p></main></body></html>
                """.formatted(
                        request.getContextPath(),
                        in ? "This page was open for too long" : "Your session has ended",
                        in ? "" : "You were away for a while, so we signed you out.",
                        typed.isEmpty() ? "" : "Here it is: copy it, open the page again, and put it back.",
                        fields,
                        escape(in ? page : "/sign-in?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8)),
                        in ? "Open the page again" : "Sign in again"));
    }

    /** Where the form stands: the page that the browser came from, which knows its query, if it is the form's own. */
    private static String page(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (original == null) return "/app/home";
        String from = String.valueOf(request.getHeader("Referer"));
        String page = from.startsWith(Settings.origin() + original + "?")
                ? from.substring(Settings.origin().length())
                : original.toString();
        return page.substring(request.getContextPath().length());
    }

    /** {@code ownLevel} is printed Own level. */
    private static String inWords(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static boolean worthKeeping(String name, String[] values) {
        return !name.startsWith("jakarta.faces")
                && !name.startsWith("primefaces")
                && !name.toLowerCase(Locale.ROOT).contains("password")
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
