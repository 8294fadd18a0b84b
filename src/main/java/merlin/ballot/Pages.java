package merlin.ballot;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.shared.Settings;

/**
 * Serves the few plain pages and what they load (BAL-11). Pages are read once at the start, get the hashed names and the
 * addresses of this installation, and are the same bytes for everybody. Nothing else of the program is served.
 */
@WebServlet(urlPatterns = "/", loadOnStartup = 1)
public class Pages extends HttpServlet {
    private static final String NOT_FOUND = "/not-found.html";
    private static final List<String> PAGES =
            List.of("/index.html", "/collect.html", "/rate.html", "/check.html", NOT_FOUND);
    private static final List<String> SCRIPTS = List.of("assets/survey.js", "assets/check.js");

    @Inject
    Scripts scripts;

    private final Map<String, byte[]> pages = new HashMap<>();
    private Asset style;

    @Override
    public void init() throws ServletException {
        style = new Asset("assets/survey.css", read("/assets/survey.css"));
        List<Asset> loaded = new ArrayList<>();
        for (String path : SCRIPTS) {
            Asset script = new Asset(path, read("/" + path));
            scripts.keep(script.name(), script.content());
            loaded.add(script);
        }
        for (String page : PAGES) {
            String folder = getServletContext().getContextPath();
            String text = new String(read(page), StandardCharsets.UTF_8);
            String linked = style.linkedIn(text, folder);
            for (Asset script : loaded) linked = script.linkedIn(linked, folder);
            pages.put(page, settled(linked).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String settled(String page) {
        return page.replace("@main@", Settings.origin())
                .replace("@address@", URI.create(Settings.ballotOrigin()).getAuthority())
                .replace("@help@", Settings.helpNumber())
                .replace("@demo@", String.valueOf(Settings.demo()))
                .replace("@nextDay@", String.valueOf(Settings.nextDayRule()));
    }

    private byte[] read(String path) throws ServletException {
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            if (file == null) throw new ServletException(path + " is missing from this build");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new ServletException(path, e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.startsWith("/assets/")) {
            asset(path.substring("/assets/".length()), response);
        } else {
            page(path.isEmpty() || path.equals("/") ? "/index.html" : path, response);
        }
    }

    private void page(String path, HttpServletResponse response) throws IOException {
        boolean known = pages.containsKey(path) && !path.equals(NOT_FOUND);
        if (!known) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        send(response, "text/html", pages.get(known ? path : NOT_FOUND));
    }

    private void asset(String name, HttpServletResponse response) throws IOException {
        boolean isStyle = name.equals(style.name());
        Optional<byte[]> content = isStyle ? Optional.of(style.content()) : scripts.find(name);
        if (content.isEmpty()) {
            page(NOT_FOUND, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        send(response, isStyle ? "text/css" : "text/javascript", content.get());
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
