package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merlin.demo.Cast;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The first half of the main job, walked by a real browser: a department brings in a contract, its prime publishes twelve
 * partners, a lead assessor books the case and accepts the partner list for the survey.
 */
class MainJobJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String PRIME = "Westmere (invented)";
    private static final String NOTICE = """
            { "version": "1.1", "releases": [ { "ocid": "ocds-main-job-1", "id": "1", "date": "2026-05-01",
              "buyer": { "name": "Department for Everyday Services (invented)" },
              "tender": { "title": "Home again", "description": "Support after a stay in hospital" },
              "awards": [ { "id": "a", "value": { "amount": 1500000, "currency": "GBP" }, "suppliers": [
                { "name": "Westmere", "identifier": { "scheme": "GB-COH", "id": "99009103" } } ] } ] } ] }
            """;

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();
    private LocalDate today;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void fromAContractToABookedCaseAndAnAcceptedPartnerList() {
        today = demoToday();
        departmentBringsInTheContract();
        primePublishesItsChain();
        leadBooksTheCase(today.plusDays(95));
        leadOpensTheSurvey();
        assertEquals(Map.of(), violations);
    }

    private void departmentBringsInTheContract() {
        try (Desk department = desk("department")) {
            department.open("/app/programme/create");
            department.page.fill("#title", "Home again programme");
            department.button("Create the programme");
            department.link("Bring in contracts");
            department.attach("files", "notice.json", NOTICE);
            department.button("Bring in");
            department.open("/app/programme/programmes");
            department.link("Home again programme");
            department.link("Home again");
            department.link("Link");
            department.button("Link the prime");
            assertTrue(department.says("is now linked"));
        }
    }

    private void primePublishesItsChain() {
        String list = Cast.partners().stream()
                .filter(p -> p.email().endsWith("@demo.example"))
                .map(p -> String.join(
                        ",",
                        quoted(p.name()),
                        p.identifier(),
                        String.valueOf(p.tier()),
                        "present",
                        quoted(p.services()),
                        quoted(p.contact()),
                        p.email(),
                        "5"))
                .collect(Collectors.joining(
                        "\n", "organisation,identifier,tier,status,service,contact name,e-mail,value share\n", "\n"));
        try (Desk prime = desk("prime3")) {
            prime.open("/app/portfolio/chains");
            prime.page.getByTitle("Begin the supply chain of Home again").click();
            prime.link("Bring in a list");
            prime.attach("file", "partners.csv", list);
            prime.button("Bring in");
            prime.link("Check and publish");
            prime.button("Publish version 1");
            assertTrue(prime.says("ublished"), prime.main().innerText());
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void leadBooksTheCase(LocalDate visit) {
        try (Desk lead = desk("lead")) {
            lead.open("/app/assessment/book");
            lead.choose("prime", PRIME);
            lead.button("Continue");
            lead.look("book a case");
            lead.tick("Review");
            lead.choose("edition", "Merlin Standard 2018");
            lead.choose("programme", "Home again programme");
            lead.page.locator("input[type=checkbox]").all().forEach(Locator::check);
            lead.page.fill("#first", visit.toString());
            lead.page.fill("#last", visit.plusDays(3).toString());
            lead.choose("second", "Asha Raman");
            lead.choose("moderator", "Morag Sinclair");
            lead.button("Book");
            lead.look("case, booked");
            assertTrue(
                    lead.page.url().contains("/app/assessment/case?id="),
                    lead.main().innerText());
        }
    }

    private void leadOpensTheSurvey() {
        String address;
        try (Desk lead = desk("lead")) {
            lead.open("/app/survey/plan");
            lead.choose("prime", PRIME);
            lead.page.fill("#round", "Journey round");
            lead.choose("edition", "Merlin Standard 2018");
            lead.page.locator("input[name=breakdown]").first().check();
            lead.page.locator("input[name=with-assessment]").first().check();
            lead.look("plan a survey");
            lead.button("Plan the survey");
            address = lead.page.url();
        }
        merlin.moveClockTo(today.plusDays(1));
        try (Desk lead = desk("lead")) {
            lead.open(address);
            lead.button("Accept the list and open the survey");
            lead.look("survey, accepted");
            assertTrue(lead.says("Fingerprint"), lead.main().innerText());
        }
    }

    private Desk desk(String account) {
        return new Desk(merlin, CHROMIUM.desktop(), account, violations);
    }

    private LocalDate demoToday() {
        String strip = org.jsoup.Jsoup.parse(merlin.get("/sign-in").body())
                .select(".demo strong")
                .last()
                .text();
        return LocalDate.parse(strip, PRINTED);
    }
}
