package merlin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import merlin.shared.Refusal;

/**
 * WEB-3: what people see when something went wrong. A plain servlet without Faces, so that it works when Faces does not.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final System.Logger LOG = System.getLogger("merlin.error");

    private static final Map<Integer, String[]> WORDS = Map.of(
            400, new String[] {"We could not read this request", "Go back and try again."},
            403,
                    new String[] {
                        "This page is not for your role", "Sign in with another role, or go to your start page."
                    },
            404, new String[] {"Page not found", "The address may be wrong, or the page may have moved."},
            405, new String[] {"Page not found", "The address may be wrong, or the page may have moved."},
            413,
                    new String[] {
                        "The file is too large",
                        "Nothing was stored. Go back, choose a smaller file or split it, and send it again."
                    },
            421, new String[] {"Wrong address", "Call Merlin by the address you were given."});

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Refusal refusal = Causes.refusalIn(thrown);
        int status = status(request, refusal);
        String reference = "";
        if (status >= 500) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(System.Logger.Level.ERROR, "reference=" + reference + " status=" + status, thrown);
        }
        String[] words = WORDS.getOrDefault(status, new String[] {
            "Something went wrong on our side", "Nothing of yours was stored. Try again in a minute."
        });
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(request.getContextPath(), words, reference));
    }

    private static int status(HttpServletRequest request, Refusal refusal) {
        if (refusal != null) return refusal.status();
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return given == null ? 404 : given;
    }

    private static String page(String context, String[] words, String reference) {
        String told = reference.isEmpty()
                ? ""
                : "<p>If it happens again, tell the operator this reference: <strong>" + reference + "</strong></p>";
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"/><title>%1$s - Merlin</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="stylesheet" href="%2$s/assets/merlin.css"/></head>
                <body><a class="skip" href="#main">Skip to main content</a>
                <header class="band"><div class="wrap"><a class="brand" href="%2$s/">Merlin</a>
                <nav aria-label="Main"><ul><li><a href="%2$s/register">Register</a></li>
                <li><a href="%2$s/app/home">Your work</a></li></ul></nav></div></header>
                <div class="wrap"><main id="main" tabindex="-1"><h1>%1$s</h1><p class="lead">%3$s</p>%4$s
                <p><a class="button" href="%2$s/">Go to the first page</a></p></main></div>
                </body></html>
                """.formatted(words[0], context, words[1], told);
    }
}
