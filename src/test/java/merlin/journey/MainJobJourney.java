package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merlin.demo.Cast;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.PartnerPhone;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The main job, walked by a real browser: a department brings in a contract, a prime publishes twelve partners, they answer
 * through the real protocol, assessors judge, a moderator settles, the department decides, and everybody reads the report.
 */
class MainJobJourney {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String PRIME = "Westmere (invented)";
    private static final String NOTICE = """
            { "version": "1.1", "releases": [ { "ocid": "ocds-main-job-1", "id": "1", "date": "2026-05-01",
              "buyer": { "name": "Department for Everyday Services (invented)" },
              "tender": { "title": "Home again", "description": "Support after a stay in hospital" },
              "awards": [ { "id": "a", "value": { "amount": 1500000, "currency": "GBP" }, "suppliers": [
                { "name": "Westmere", "identifier": { "scheme": "GB-COH", "id": "99009103" } } ] } ] } ] }
            """;

    private final RunningMerlin merlin = RunningMerlin.ofItsOwn("main-job");
    private final Chromium chromium = new Chromium();
    private final Map<String, String> violations = new TreeMap<>();
    private LocalDate today;

    @AfterEach
    void close() {
        merlin.close();
        chromium.close();
    }

    @Test
    void fromAPublishedSupplyChainToAnAccreditationAndItsReport() {
        today = demoToday();
        LocalDate visit = today.plusDays(95);
        departmentBringsInTheContract();
        primePublishesItsChain();
        String caseAddress = leadBooksTheCase(visit);
        twelvePartnersAnswer(leadOpensTheSurvey());
        primeAssessesItself(caseAddress);
        teamJudges(caseAddress, visit);
        moderatorSettles(caseAddress);
        primeChecksTheFacts(caseAddress, visit);
        leadIssues(caseAddress, visit);
        departmentDecides(visit);
        everybodyReads(visit);
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
            refusedToOthers(department, "department");
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

    private String leadBooksTheCase(LocalDate visit) {
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
            return lead.page.url().replaceAll(".*(/app/assessment/case\\?id=[0-9a-f-]+).*", "$1");
        }
    }

    private String leadOpensTheSurvey() {
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
        try (Desk lead = desk("lead")) {
            do lead.open(address);
            while (lead.says("key is being made"));
            lead.look("survey, planned");
            lead.button("Accept the list and open the survey");
            lead.look("survey, accepted");
        }
        return address;
    }

    private void twelvePartnersAnswer(String survey) {
        List<PartnerPhone> phones = new ArrayList<>();
        String id = survey.replaceAll(".*[?&]id=([\\w-]+).*", "$1");
        moveTo(date(survey, "Collecting"));
        try (Desk partner = desk("partner1")) {
            partner.open("/app/survey/start?id=" + id);
            partner.look("before the partner survey");
        }
        for (int i = 1; i <= 12; i++) {
            phones.add(new PartnerPhone(merlin, chromium.phone(), violations));
            phones.get(i - 1).collect("partner" + i, id);
        }
        moveTo(date(survey, "Answering"));
        phones.forEach(phone -> phone.answer(id, "Agree"));
        phones.forEach(PartnerPhone::close);
        moveTo(date(survey, "Outcome for you"));
        try (Desk lead = desk("lead")) {
            lead.open(survey);
            lead.look("survey outcome");
            assertTrue(lead.says("12 of 20"), lead.main().innerText());
        }
    }

    /** The first date in the survey's row of facts with this name. */
    private LocalDate date(String survey, String fact) {
        try (Desk lead = desk("lead")) {
            lead.open(survey);
            String text = lead.page.locator("dt:text-is('" + fact + "') + dd").innerText();
            Matcher found = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}").matcher(text);
            assertTrue(found.find(), text);
            return LocalDate.parse(found.group(), PRINTED);
        }
    }

    private void primeAssessesItself(String caseAddress) {
        try (Desk prime = desk("prime3")) {
            prime.open(caseAddress.replace("/case?", "/self-assessment?"));
            prime.look("self-assessment");
            prime.link("1.1");
            for (int i = 0; i < 36; i++) {
                prime.page.fill("#body", "We do this, and our partners know it.");
                prime.choose("ownLevel", "Good");
                if (i == 0) prime.look("answer to a criterion");
                prime.page.click("#saveNext");
            }
            prime.open(caseAddress.replace("/case?", "/submit?"));
            prime.look("check and submit");
            prime.button("Submit and lock");
            prime.look("submitted");
        }
    }

    private void teamJudges(String caseAddress, LocalDate visit) {
        moveTo(visit.minusDays(14));
        try (Desk lead = desk("lead")) {
            lead.open(caseAddress);
            lead.button("The timetable is agreed");
            moveTo(visit);
            lead.open(caseAddress);
            lead.button("Begin the visit");
            judge(lead, caseAddress, "Good", "1.2");
        }
        try (Desk second = desk("assessor")) {
            judge(second, caseAddress, "Good", "none");
        }
        try (Desk lead = desk("lead")) {
            lead.open(caseAddress);
            lead.look("both judged");
            lead.button("Draft the report");
            for (String place : List.of("organisation", "conclusion")) {
                lead.open(caseAddress.replace("/case?", "/draft?") + "&place=" + place);
                lead.page.fill("#text", "Westmere (invented) works with twenty partners and treats them well.");
                if (place.equals("organisation")) lead.look("write the report");
                lead.button("Save");
            }
            lead.open(caseAddress);
            lead.button("Send to the moderator");
        }
    }

    /** Judges all criteria at one level, but {@code excellent} higher, and hands in. */
    private void judge(Desk desk, String caseAddress, String level, String excellent) {
        desk.open(caseAddress.replace("/case?", "/criterion?") + "&criterion=1.1");
        desk.look("criterion " + level);
        for (int i = 0; i < 36; i++) {
            boolean better = desk.page.url().contains("criterion=" + excellent);
            desk.tick(better ? "Excellent" : level);
            desk.page.fill("#reason", "Documents show it and the partners we heard know it.");
            desk.page.click("#judgeNext");
        }
        desk.open(caseAddress.replace("/case?", "/hand-in?"));
        desk.look("hand in");
        refusedToOthers(desk, "lead", "assessor");
        desk.button("Hand in");
    }

    private void moderatorSettles(String caseAddress) {
        try (Desk moderator = desk("moderator")) {
            moderator.open(caseAddress.replace("/case?", "/differences?") + "&criterion=1.2");
            moderator.look("a difference");
            assertTrue(
                    moderator.says("Same level at 35 of 36 criteria"),
                    moderator.main().innerText());
            moderator.tick("Excellent");
            moderator.page.fill("#reason", "The lead saw the referral records of three routes.");
            moderator.button("Settle");
            moderator.open(caseAddress.replace("/case?", "/differences?"));
            moderator.button("Close the moderation");
        }
    }

    private void primeChecksTheFacts(String caseAddress, LocalDate visit) {
        try (Desk lead = desk("lead")) {
            lead.open(caseAddress.replace("/case?", "/send-draft?"));
            lead.look("send the draft");
            lead.button("Send the draft");
        }
        moveTo(visit.plusDays(5));
        try (Desk prime = desk("prime3")) {
            prime.open(caseAddress.replace("/case?", "/facts?"));
            prime.look("check the facts");
            prime.page.fill("#reply", "We thank our partners for their answers.");
            prime.button("Save the reply");
            prime.button("We have finished");
        }
    }

    private void leadIssues(String caseAddress, LocalDate visit) {
        moveTo(visit.plusDays(20));
        try (Desk lead = desk("lead")) {
            lead.open(caseAddress.replace("/case?", "/recommend?"));
            lead.look("recommend");
            lead.tick("Standard met");
            lead.page.locator("#recommendForm textarea").fill("Every criterion is at least good.");
            lead.button("Record the recommendation");
            lead.open(caseAddress.replace("/case?", "/issue?"));
            lead.look("issue the outcome");
            lead.button("Issue the outcome");
        }
    }

    private void departmentDecides(LocalDate visit) {
        moveTo(visit.plusDays(24));
        try (Desk department = desk("department")) {
            department.open("/app/accreditation/decisions");
            department.look("decisions");
            department.link(PRIME);
            department.look("decide");
            refusedToOthers(department, "department");
            department.tick("Standard met");
            department.page.fill("#reason", "We follow the assessor's recommendation.");
            department.button("Continue");
            department.look("check the decision");
            department.button("Confirm and publish");
        }
    }

    private void everybodyReads(LocalDate visit) {
        String until = PRINTED.format(visit.plusDays(3).plusYears(2));
        String[] findings = {PRIME, "Standard met (Good, 80%)", until, "Payment 4.0 12 20"};
        try (BrowserContext reader = chromium.phone()) {
            Page page = reader.newPage();
            page.navigate(merlin.origin() + "/register?q=Westmere");
            read(page, PRIME, "Standard met", until);
            page.navigate(merlin.origin() + "/programmes");
            read(page, "Home again programme", PRIME);
            String programme = page.url().replaceAll(".*/programmes/([0-9a-f-]+).*", "$1");
            read(page, "Compliance report", findings);
            String paper = pdf("/api/v1/programmes/" + programme + "/compliance-report.pdf");
            for (String fact : findings) assertTrue(paper.contains(fact), paper);
        }
    }

    /** Follows the link, and expects these words on its page. */
    private void read(Page page, String link, String... words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        String text = page.locator("main").innerText().replaceAll("\\s+", " ");
        for (String expected : words) assertTrue(text.contains(expected), text);
        Chromium.violations(page).forEach(found -> violations.merge(link, found, (a, b) -> a + ", " + b));
    }

    /** SHA-1 for a page that exists in this state only: nobody else gets it. */
    private void refusedToOthers(Desk desk, String... allowed) {
        String address = desk.page.url().substring(merlin.origin().length());
        for (String account :
                List.of("department", "lead", "assessor", "moderator", "prime", "prime3", "partner1", "operator")) {
            if (List.of(allowed).contains(account)) continue;
            int answer = Visitor.signedIn(merlin, account).get(address).statusCode();
            assertNotEquals(200, answer, account + " " + address);
        }
    }

    /** The words of a PDF. */
    private String pdf(String path) {
        try (PDDocument document = Loader.loadPDF(merlin.bytes(path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Desk desk(String account) {
        return new Desk(merlin, chromium.desktop(), account, violations);
    }

    private void moveTo(LocalDate day) {
        if (!day.isAfter(today)) return;
        merlin.moveClockTo(day);
        today = day;
    }

    private LocalDate demoToday() {
        String strip = org.jsoup.Jsoup.parse(merlin.get("/sign-in").body())
                .select(".demo strong")
                .last()
                .text();
        return LocalDate.parse(strip, PRINTED);
    }
}
