package merlin.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser without script: keeps cookies, reads pages, fills in forms. Follows no redirect by itself. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    public Visitor(String origin) {
        this.origin = origin;
    }

    /** A visitor who has signed in with the demonstration's password. */
    public static Visitor signedIn(RunningMerlin merlin, String account) {
        Visitor visitor = new Visitor(merlin.origin());
        HttpResponse<String> answer = visitor.signIn(account + "@demo.example", "thirty-days-fair");
        if (answer.statusCode() != 302) throw new IllegalStateException(account + " could not sign in");
        return visitor;
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", Map.of("email", email, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), origin);
    }

    /** Opens the page, fills in its first form that has a button, and presses that button. */
    public HttpResponse<String> submit(String path, Map<String, String> typed) {
        Element form = page(path).select("main form").stream()
                .filter(f ->
                        !f.select("input[type=submit], button[type=submit]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form on " + path));
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            fields.put(input.attr("name"), input.val());
        }
        fields.putAll(typed);
        return post(form.attr("action"), fields);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form with a file, which is read from the disk as it is sent. */
    public HttpResponse<String> postFile(String path, Map<String, String> fields, String field, Path file)
            throws IOException {
        String boundary = "boundary-" + UUID.randomUUID();
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n");
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(before.toString()),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build());
    }

    /** The value of the session cookie, or empty when there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("merlin"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : origin + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
