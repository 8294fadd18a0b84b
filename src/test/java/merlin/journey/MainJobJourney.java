package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merlin.demo.Cast;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The main job, walked by a real browser: a department brings in a contract, a prime publishes twelve partners, they answer
 * through the real protocol, assessors judge, a moderator settles, the department decides, and everybody reads the report.
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
    private final List<BrowserContext> phones = new ArrayList<>();
    private LocalDate today;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void fromAPublishedSupplyChainToAnAccreditationAndItsReport() {
        today = demoToday();
        LocalDate visit = today.plusDays(95);
        departmentBringsInTheContract();
        primePublishesItsChain();
        String caseAddress = leadBooksTheCase(visit);
        String survey = leadOpensTheSurvey();
        twelvePartnersAnswer(survey);
        primeAssessesItself(caseAddress);
        teamJudges(caseAddress, visit);
        draftIsModeratedAndChecked(caseAddress, visit);
        departmentDecides(caseAddress, visit);
        everybodyReads();
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
        moveOn(1);
        try (Desk lead = desk("lead")) {
            lead.open(address);
            lead.button("Accept the list and open the survey");
            lead.look("survey, accepted");
        }
        return surveyId();
    }

    /** The survey's id, from the address that stands in every partner's mail. */
    private String surveyId() {
        moveTo(date("Collecting"));
        try (Desk partner = desk("partner1")) {
            partner.open("/app/survey/start");
            partner.link(PRIME);
            return partner.page.url().replaceAll(".*[?&]id=([\\w-]+).*", "$1");
        }
    }

    /** The first date in the survey's row of facts with this name. */
    private LocalDate date(String fact) {
        try (Desk lead = desk("lead")) {
            lead.open("/app/survey/surveys");
            lead.link(PRIME);
            String text = lead.page.locator("dt:text-is('" + fact + "') + dd").innerText();
            var found = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}").matcher(text);
            assertTrue(found.find(), text);
            return LocalDate.parse(found.group(), PRINTED);
        }
    }

    private void twelvePartnersAnswer(String survey) {
        for (int i = 1; i <= 12; i++) collects("partner" + i, survey);
        moveTo(date("Answering"));
        for (BrowserContext phone : phones) answers(phone, survey);
        moveTo(date("Outcome for you"));
        try (Desk lead = desk("lead")) {
            lead.open("/app/survey/surveys");
            lead.link(PRIME);
            lead.look("survey outcome");
            assertTrue(lead.says("12 of 20"), lead.main().innerText());
        }
        phones.forEach(BrowserContext::close);
    }

    private void collects(String account, String survey) {
        BrowserContext phone = CHROMIUM.phone();
        phones.add(phone);
        Desk partner = new Desk(merlin, phone, account, violations);
        partner.open("/app/survey/start?id=" + survey);
        if (phones.size() == 1) partner.look("before the partner survey");
        partner.button("Yes, we work with this prime");
        await(partner.page, "Keep your pass");
        partner.page
                .getByText("Show a QR code", new Page.GetByTextOptions().setExact(true))
                .click();
        partner.page
                .getByText("Continue", new Page.GetByTextOptions().setExact(true))
                .click();
        await(partner.page, "You are done for today");
        partner.page.close();
    }

    private void answers(BrowserContext phone, String survey) {
        Page page = phone.newPage();
        page.navigate(merlin.ballotOrigin() + "/ballot/rate.html#s=" + survey);
        await(page, "How were you treated");
        press(page, "Start");
        Locator comments = heading(page, "Do you want to add anything?");
        Locator agree = page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName("Agree").setExact(true));
        while (true) {
            comments.or(agree).first().waitFor();
            if (comments.isVisible()) break;
            String asked = page.locator("h1").first().innerText();
            agree.check();
            press(page, "Continue");
            page.waitForCondition(() -> !page.locator("h1").first().innerText().equals(asked));
        }
        press(page, "Continue");
        await(page, "Check your answers");
        press(page, "Send my answers");
        await(page, "Your answers are in");
        page.close();
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
    private static void judge(Desk desk, String caseAddress, String level, String excellent) {
        desk.open(caseAddress.replace("/case?", "/criterion?") + "&criterion=1.1");
        desk.look("criterion " + level);
        for (int i = 0; i < 36; i++) {
            boolean better = desk.page.url().endsWith("=" + excellent);
            desk.tick(better ? "Excellent" : level);
            desk.page.fill("#reason", "Documents show it and the partners we heard know it.");
            desk.page.click("#judgeNext");
        }
        desk.open(caseAddress.replace("/case?", "/hand-in?"));
        desk.look("hand in");
        desk.button("Hand in");
    }

    private void draftIsModeratedAndChecked(String caseAddress, LocalDate visit) {
        try (Desk moderator = desk("moderator")) {
            moderator.open(caseAddress.replace("/case?", "/differences?") + "&criterion=1.2");
            moderator.look("a difference");
            moderator.tick("Excellent");
            moderator.page.fill("#reason", "The lead saw the referral records of three routes.");
            moderator.button("Settle");
            moderator.open(caseAddress.replace("/case?", "/differences?"));
            moderator.button("Close the moderation");
        }
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

    private void departmentDecides(String caseAddress, LocalDate visit) {
        moveTo(visit.plusDays(24));
        try (Desk department = desk("department")) {
            department.open("/app/accreditation/decisions");
            department.look("decisions");
            department.link(PRIME);
            department.look("decide");
            department.tick("Standard met");
            department.page.fill("#reason", "We follow the assessor's recommendation.");
            department.button("Continue");
            department.look("check the decision");
            department.button("Record");
        }
    }

    private void everybodyReads() {
        try (BrowserContext reader = CHROMIUM.phone()) {
            Page page = reader.newPage();
            page.navigate(merlin.origin() + "/register?q=Westmere");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PRIME))
                    .first()
                    .click();
            assertTrue(
                    page.locator("main").innerText().contains("Standard met"),
                    page.locator("main").innerText());
            Chromium.violations(page)
                    .forEach(found -> violations.merge("register entry", found, (a, b) -> a + ", " + b));
            page.navigate(merlin.origin() + "/programmes");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Home again programme"))
                    .first()
                    .click();
            String programme = page.url().replaceAll(".*/programmes/([0-9a-f-]+).*", "$1");
            HttpResponse<String> pdf = merlin.get("/api/v1/programmes/" + programme + "/compliance-report.pdf");
            assertEquals(200, pdf.statusCode());
            assertTrue(pdf.body().startsWith("%PDF-1."), "a PDF");
        }
    }

    private Desk desk(String account) {
        return new Desk(merlin, CHROMIUM.desktop(), account, violations);
    }

    private void moveOn(int days) {
        moveTo(today.plusDays(days));
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

    private static void await(Page page, String heading) {
        heading(page, heading).first().waitFor();
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
