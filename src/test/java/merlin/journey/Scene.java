package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.PartnerPhone;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;

/** Where a long journey plays: a Merlin of its own, whose clock it moves on, a browser, and what axe-core found on the way. */
final class Scene implements AutoCloseable {
    /** A day as pages print it: 5 May 2027. */
    static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    final RunningMerlin merlin;
    final Map<String, String> violations = new TreeMap<>();
    private final Chromium chromium = new Chromium();
    private LocalDate today;

    Scene(String folder) {
        merlin = RunningMerlin.ofItsOwn(folder);
        today = shownDay();
    }

    LocalDate today() {
        return today;
    }

    /** Somebody without an account, on a small phone. */
    BrowserContext reader() {
        return chromium.phone();
    }

    PartnerPhone phone() {
        return new PartnerPhone(merlin, chromium.phone(), violations);
    }

    /** SHA-1 for a page that exists in this state only: nobody else gets it. */
    void refusedToOthers(Desk desk, String... allowed) {
        String address = desk.page.url().substring(merlin.origin().length());
        for (String account :
                List.of("department", "lead", "assessor", "moderator", "prime", "prime3", "partner1", "operator")) {
            if (List.of(allowed).contains(account)) continue;
            int answer = Visitor.signedIn(merlin, account).get(address).statusCode();
            assertNotEquals(200, answer, account + " " + address);
        }
    }

    Desk desk(String account) {
        return new Desk(merlin, chromium.desktop(), account, violations);
    }

    void moveTo(LocalDate day) {
        if (!day.isAfter(today)) return;
        merlin.moveClockTo(day);
        today = day;
    }

    private LocalDate shownDay() {
        String strip = org.jsoup.Jsoup.parse(merlin.get("/sign-in").body())
                .select(".demo strong")
                .last()
                .text();
        return LocalDate.parse(strip, PRINTED);
    }

    @Override
    public void close() {
        merlin.close();
        chromium.close();
    }
}
