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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 *
 * <p>Left out of the comparison, and nothing else: the script nonce (the value that the answer's own Content-Security-Policy
 * names, wherever it stands in the answer), the view state (the value of the hidden field of that name) and the session's id
 * (the value of the cookie {@code merlin} in Set-Cookie), all three drawn at random for each answer; the header Date, which is
 * the clock; and Content-Length, which follows from a body that is compared whole. A page that differs before any answer arrived
 * is counted and named, not hidden.
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
    private static final List<Pattern> RANDOM = List.of(
            Pattern.compile("'nonce-([A-Za-z0-9+/=_-]{16,})'"),
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([0-9:-]{16,})\""),
            Pattern.compile("\\bmerlin=([A-Za-z0-9._-]{16,});"));
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
        byItself.forEach(one -> tell("by itself", one, first, second));
        changed.forEach(one -> tell("after answers", one, second, third));
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

    private static void tell(String when, String address, Map<String, String> before, Map<String, String> after) {
        System.out.println(
                "changes " + when + ": " + address + "\n" + difference(before.get(address), after.get(address)));
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

    /** Status, headers and body, with a word in place of what is drawn at random for every answer: see the class. */
    private static String everything(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length"));
        String text = answer.statusCode() + " " + headers + " " + answer.body();
        for (Pattern random : RANDOM) {
            Matcher drawn = random.matcher(text);
            Set<String> values = new TreeSet<>();
            while (drawn.find()) values.add(drawn.group(1));
            for (String value : values) text = text.replace(value, "RANDOM");
        }
        return text;
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
