package merlin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import merlin.shared.Sha256;

/**
 * Takes in what the forms of the working pages send. WEB-5: a form sent twice is done once. WEB-6: a request beyond what the
 * server takes is read to its end and told so. Uploads pass: the rooms keep the same file twice once.
 */
@ApplicationScoped
class Forms {
    /** Bytes; the same as max-request-size in web.xml. The limits that people read are far below and kept by the rooms. */
    static final long LARGEST_REQUEST = 64L * 1024 * 1024;

    /** The one address that takes more, and its bytes: a payment ledger of 2 GB with its form. */
    private static final String LEDGERS = "/app/payment/receive";

    private static final long LARGEST_LEDGER = 2_001_000_000L;

    @Inject
    SentTwice sentTwice;

    void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largest(request)) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream()); // else the browser shows no answer
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            chain.doFilter(request, response);
        } else {
            once(request, response, chain);
        }
    }

    private static long largest(HttpServletRequest request) {
        return request.getServletPath().equals(LEDGERS) ? LARGEST_LEDGER : LARGEST_REQUEST;
    }

    private void once(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SentTwice.Sending sending = sentTwice.begin(form(request));
        if (!sending.first()) {
            Optional<SentTwice.Answer> answer = sentTwice.answerTo(sending);
            if (answer.isEmpty()) chain.doFilter(request, response);
            else repeat(answer.get(), response);
            return;
        }
        Optional<SentTwice.Answer> answer = Optional.empty();
        try {
            chain.doFilter(request, response);
            answer = Optional.ofNullable(response.getHeader("Location"))
                    .map(location -> new SentTwice.Answer(location, List.copyOf(response.getHeaders("Set-Cookie"))));
        } finally {
            sentTwice.end(sending, answer);
        }
    }

    private static void repeat(SentTwice.Answer answer, HttpServletResponse response) {
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", answer.location());
    }

    /** Person, page, the page's state and everything typed, as one hash: nothing typed is kept. */
    private static String form(HttpServletRequest request) {
        StringBuilder all = new StringBuilder();
        part(
                all,
                request.getSession(false) == null
                        ? ""
                        : request.getSession(false).getId());
        part(all, request.getRequestURI());
        part(all, String.valueOf(request.getQueryString()));
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            part(all, name);
            for (String value : values) part(all, value);
        });
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }
}
