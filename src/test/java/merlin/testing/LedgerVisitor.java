package merlin.testing;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A prime that brings in a ledger by the pages, without script. */
public final class LedgerVisitor {
    private final Visitor visitor;

    public LedgerVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Sends the file. @return the ledger's id */
    public String send(Path file, LocalDate from, LocalDate to) throws IOException {
        HttpResponse<String> answer = visitor.postFile(
                "/app/payment/receive", Map.of("from", from.toString(), "to", to.toString()), "file", file);
        String location = answer.headers().firstValue("Location").orElseThrow();
        if (!location.contains("/app/payment/ledger?id=")) throw new IllegalStateException(location);
        return location.replaceAll(".*id=([^&]*).*", "$1");
    }

    /** Takes the columns as they were found and has every row checked; comes back when that is done. */
    public void check(String id) throws InterruptedException {
        press("/app/payment/columns?id=" + id, "check");
        await(id);
    }

    /** Says yes; comes back at once. */
    public void askToBringIn(String id) {
        press("/app/payment/check?id=" + id, "bringIn");
    }

    /** One of several buttons: the others' names are not sent. */
    private void press(String page, String button) {
        Element form = visitor.page(page).getElementById(button).closest("form");
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input :
                form.select("input[name]:not([type=submit]):not([type=radio]):not([type=checkbox]), select[name]")) {
            fields.put(input.attr("name"), input.val());
        }
        fields.put(button, "x");
        HttpResponse<String> answer = visitor.post(form.attr("action"), fields);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(
                    Jsoup.parse(answer.body()).select("main").text());
        }
    }

    /** Waits until nobody works on it. */
    public void await(String id) throws InterruptedException {
        while (isAtWork(id)) Thread.sleep(100);
    }

    public boolean isAtWork(String id) {
        HttpResponse<String> answer = visitor.get("/app/payment/ledger?id=" + id);
        return answer.statusCode() == 200 && Jsoup.parse(answer.body()).getElementById("progress") != null;
    }

    /** The ledger's page. */
    public Document page(String id) {
        return visitor.page("/app/payment/ledger?id=" + id);
    }
}
