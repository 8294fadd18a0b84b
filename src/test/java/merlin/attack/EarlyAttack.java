package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attack 10. Everybody who has an account, and somebody without one, walks every address that a page leads to, and those that
 * only a program asks for, again and again: twice before answers arrive, so that what changes by itself is known, and once
 * after. Status, headers and body must stay what they were for everybody but the holders of receipts.
 */
@Tag("running")
class EarlyAttack {
    private static final List<String> ACCOUNTS = List.of(
            "department",
            "lead",
            "assessor",
            "moderator",
            "prime",
            "prime2",
            "prime3",
            "partner1",
            "partner2",
            "operator");
    private static final int MOST_OF_A_KIND = 2;
    private static final String HERE = "http://here";
    private final Town town = Town.get();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, Set<String>> addresses = new LinkedHashMap<>();
    private int requests;

    @Test
    void nothingChangesWhenAnswersArrive() {
        visitors.put("nobody", new Visitor(town.merlin.origin()));
        ACCOUNTS.forEach(account -> visitors.put(account, Visitor.signedIn(town.merlin, account)));
        List<Respondent> holders = new ArrayList<>();
        town.partners.subList(3, 9).forEach(partner -> holders.add(town.collect(partner)));
        Map<String, String> first = new TreeMap<>();
        visitors.forEach((who, visitor) -> addresses.put(who, walk(who, visitor, first)));
        Map<String, String> second = ask();
        List<Submission> sent = new ArrayList<>();
        for (Respondent holder : holders) sent.add(town.answers(holder, 1, 4, new Comment("risk", "Shared fairly")));
        assertEquals(6, sent.stream().filter(s -> receipt(s) == 404).count(), "receipts before");
        sent.forEach(submission -> assertEquals(200, town.send(submission).statusCode()));
        assertEquals(6, sent.stream().filter(s -> receipt(s) == 204).count(), "receipts after");
        requests = 0;
        Map<String, String> third = ask();
        Set<String> byItself = changed(first, second);
        Set<String> changed = changed(second, third);
        changed.removeAll(byItself);
        byItself.stream()
                .findFirst()
                .ifPresent(one -> System.out.println(
                        "changes by itself: " + one + "\n" + difference(first.get(one), second.get(one))));
        assertTrue(byItself.size() * 50 < third.size(), "too much changes by itself to tell: " + byItself);
        assertTrue(first.keySet().stream().anyMatch(a -> a.startsWith("lead /app/survey/")), "the survey's own page");
        Row.of(Attack.EARLY)
                .judge(
                        changed.isEmpty(),
                        "requests before T4: %d, as %d roles, changed: %d %s; changing by itself: %s; receipts 404, then 204 for their holders"
                                .formatted(requests, visitors.size(), changed.size(), changed, byItself));
    }

    private int receipt(Submission sent) {
        return town.ask("/receipts/"
                        + Bytes.b64u(sent.entry(town.survey.surveyId()).receipt()))
                .statusCode();
    }

    private static String difference(String one, String other) {
        if (one == null || other == null) return one + " | " + other;
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        int from = Math.max(0, at - 80);
        return one.substring(from, Math.min(one.length(), at + 80)) + "\n"
                + other.substring(from, Math.min(other.length(), at + 80));
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>();
        after.forEach((address, answer) -> {
            if (!answer.equals(before.get(address))) changed.add(address);
        });
        return changed;
    }

    /** Who and address, to everything that comes back. */
    private Map<String, String> ask() {
        Map<String, String> answers = new TreeMap<>();
        visitors.forEach((who, visitor) -> addresses.get(who).forEach(address -> {
            requests++;
            answers.put(who + " " + address, everything(visitor.get(address)));
        }));
        return answers;
    }

    /** Status, headers and body, without what is made anew for every answer. */
    private static String everything(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "set-cookie", "content-length")); // the body is compared whole
        String body = answer.body().replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
        return (answer.statusCode() + " " + headers + " " + body).replaceAll("nonce[-=][\"']?[A-Za-z0-9+/=]*", "nonce");
    }

    private Set<String> walk(String who, Visitor visitor, Map<String, String> answers) {
        Set<String> found = new TreeSet<>(programs());
        found.forEach(address -> answers.put(who + " " + address, everything(visitor.get(address))));
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/app/home", "/register", "/api/v1/openapi.json"));
        Set<String> seen = new TreeSet<>(waiting);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            String kind = address.replaceAll("\\?.*", "").replaceAll("[A-Za-z0-9-]{20,}", "*");
            if (kinds.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) continue;
            HttpResponse<String> answer = visitor.get(address);
            found.add(address);
            answers.put(who + " " + address, everything(answer));
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            for (Element link : Jsoup.parse(answer.body(), HERE + address).select("a[href]")) {
                String to = link.absUrl("href").replaceAll("#.*", "");
                if (!to.startsWith(HERE + "/") || to.contains("sign-out")) continue;
                to = to.substring(HERE.length());
                if (seen.add(to)) waiting.add(to);
            }
        }
        return found;
    }

    /** Addresses that no page leads to. */
    private List<String> programs() {
        String id = town.survey.surveyId();
        String ballot = town.merlin.ballotOrigin() + "/ballot/api/surveys/" + id;
        List<String> all = new ArrayList<>();
        for (String what :
                List.of("", "/export", "/publication", "/answers", "/receipts/" + "A".repeat(43), "/comments")) {
            all.add(ballot + what);
        }
        all.addAll(List.of(
                "/api/v1/surveys/" + id + "/package",
                "/api/v1/surveys/" + id,
                "/issuer/api/pass",
                "/metrics",
                "/health",
                "/openapi",
                "/demo/mail",
                "/demo/clock"));
        return all;
    }
}
