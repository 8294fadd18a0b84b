package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * SHA-1: every address of a working page that anybody is offered, asked for by everybody else. Each account walks all links it
 * is shown, from its start page on; whatever one account was offered and another was not must be refused to the other.
 */
class AccessMatrixJourney {
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
            "partner13",
            "operator");
    private static final int MOST_PAGES_OF_A_KIND = 4;
    private static final String HERE = "http://here";

    private final RunningMerlin merlin = RunningMerlin.get();

    @Test
    void nobodySeesAPageItWasNotOffered() throws IOException {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        Map<String, Walk> walks = new LinkedHashMap<>();
        for (String account : ACCOUNTS) {
            visitors.put(account, Visitor.signedIn(merlin, account));
            walks.put(account, walk(visitors.get(account)));
        }
        Set<String> all = walks.values().stream()
                .flatMap(w -> w.reached().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kinds =
                all.stream().map(address -> address.replaceAll("\\?.*", "")).collect(Collectors.toSet());
        all.removeIf(address -> isPublic(address) || isPlaceInOwnList(address));
        Set<String> unexpected = new TreeSet<>();
        int asked = 0;
        for (String address : all) {
            for (String account : ACCOUNTS) {
                asked++;
                if (!walks.get(account).offered().contains(address)
                        && visitors.get(account).get(address).statusCode() == 200) {
                    unexpected.add(account + " " + address);
                }
            }
            asked++;
            if (new Visitor(merlin.origin()).get(address).statusCode() == 200) unexpected.add("nobody " + address);
        }
        System.out.println("matrix: addresses x accounts = " + asked + ", unexpected grants = " + unexpected.size());
        assertEquals(Set.of(), unexpected);
        assertEquals(Set.of(), EveryPageJourney.unreached(kinds), "pages that no link leads to");
        assertTrue(all.size() > 40, "only " + all.size() + " addresses");
    }

    /** An issued report stands on a public page too: then everybody may read it here as well. */
    private boolean isPublic(String address) {
        return address.startsWith("/app/assessment/report?ref=")
                && merlin.get(address.replace("/app/assessment/report?ref=", "/assessments/") + "/report")
                                .statusCode()
                        == 200;
    }

    /** Where a list of the reader's own invoices goes on: the address names a day and a place, and nobody. */
    private static boolean isPlaceInOwnList(String address) {
        return address.startsWith("/app/payment/late?after=");
    }

    /** @param reached addresses that answered 200; @param offered all addresses that a page linked to */
    private record Walk(Set<String> reached, Set<String> offered) {}

    /** Follows links below /app from the start page on; opens a few of each kind of page. */
    private static Walk walk(Visitor visitor) {
        Set<String> reached = new TreeSet<>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/app/home"));
        Set<String> seen = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            String kind = address.replaceAll("\\?.*", "");
            if (kinds.merge(kind, 1, Integer::sum) > MOST_PAGES_OF_A_KIND) continue;
            HttpResponse<String> answer = visitor.get(address);
            if (answer.statusCode() != 200) continue;
            reached.add(address);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            for (Element link : Jsoup.parse(answer.body(), HERE + address).select("a[href]")) {
                String to = link.absUrl("href").replaceAll("#.*", "");
                if (!to.startsWith(HERE + "/app/")) continue;
                to = to.substring(HERE.length());
                if (seen.add(to)) waiting.add(to);
            }
        }
        return new Walk(reached, seen);
    }
}
