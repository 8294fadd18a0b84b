package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merlin.demo.Cast;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.PartnerPhone;
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
    static final String PRIME = "Westmere (invented)";
    private static final String NOTICE = """
            { "version": "1.1", "releases": [ { "ocid": "ocds-main-job-1", "id": "1", "date": "2026-05-01",
              "buyer": { "name": "Department for Everyday Services (invented)" },
              "tender": { "title": "Home again", "description": "Support after a stay in hospital" },
              "awards": [ { "id": "a", "value": { "amount": 1500000, "currency": "GBP" }, "suppliers": [
                { "name": "Westmere", "identifier": { "scheme": "GB-COH", "id": "99009103" } } ] } ] } ] }
            """;

    private final Scene scene = new Scene("main-job");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void fromAPublishedSupplyChainToAnAccreditationAndItsReport() {
        LocalDate visit = scene.today().plusDays(95);
        CaseWalk assessment = new CaseWalk(scene, visit);
        departmentBringsInTheContract();
        primePublishesItsChain();
        assessment.leadBooksTheCase();
        twelvePartnersAnswer(leadOpensTheSurvey());
        assessment.primeAssessesItself();
        assessment.teamJudges();
        assessment.moderatorSettles();
        assessment.primeChecksTheFacts();
        assessment.leadIssues();
        departmentDecides(visit);
        everybodyReads(visit);
        assertEquals(Map.of(), scene.violations);
    }

    private void departmentBringsInTheContract() {
        try (Desk department = scene.desk("department")) {
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
            scene.refusedToOthers(department, "department");
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
        try (Desk prime = scene.desk("prime3")) {
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

    private String leadOpensTheSurvey() {
        String address;
        try (Desk lead = scene.desk("lead")) {
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
        try (Desk lead = scene.desk("lead")) {
            do lead.open(address);
            while (lead.says("key is being made"));
            lead.look("survey, planned");
            lead.link("Check the partner list");
            lead.look("partner list");
            scene.refusedToOthers(lead, "lead");
            lead.page.fill("#why", "All twenty were looked up in their registers.");
            lead.button("Accept the list");
            lead.look("partner list, accepted");
            lead.button("Fix the list and open the survey");
            lead.look("survey, opened");
        }
        return address;
    }

    private void twelvePartnersAnswer(String survey) {
        List<PartnerPhone> phones = new ArrayList<>();
        String id = survey.replaceAll(".*[?&]id=([\\w-]+).*", "$1");
        scene.moveTo(date(survey, "Collecting"));
        try (Desk partner = scene.desk("partner1")) {
            partner.open("/app/survey/start?id=" + id);
            partner.look("before the partner survey");
        }
        for (int i = 1; i <= 12; i++) {
            phones.add(scene.phone());
            phones.get(i - 1).collect("partner" + i, id);
        }
        scene.moveTo(date(survey, "Answering"));
        phones.forEach(phone -> phone.answer(id, "Agree"));
        phones.forEach(phone -> assertTrue(phone.interactions() <= 12, () -> phone.interactions() + " interactions"));
        scene.moveTo(date(survey, "Outcome for you"));
        phones.get(11).findsItsAnswersCounted(id, 12);
        phones.forEach(PartnerPhone::close);
        try (Desk lead = scene.desk("lead")) {
            lead.open(survey);
            lead.look("survey outcome");
            assertTrue(lead.says("12 of 20"), lead.main().innerText());
        }
    }

    /** The first date in the survey's row of facts with this name. */
    private LocalDate date(String survey, String fact) {
        try (Desk lead = scene.desk("lead")) {
            lead.open(survey);
            String text = lead.page.locator("dt:text-is('" + fact + "') + dd").innerText();
            Matcher found = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}").matcher(text);
            assertTrue(found.find(), text);
            return LocalDate.parse(found.group(), Scene.PRINTED);
        }
    }

    private void departmentDecides(LocalDate visit) {
        scene.moveTo(visit.plusDays(24));
        try (Desk department = scene.desk("department")) {
            department.open("/app/accreditation/decisions");
            department.look("decisions");
            department.link(PRIME);
            department.look("decide");
            scene.refusedToOthers(department, "department");
            department.tick("Standard met");
            department.page.fill("#reason", "We follow the assessor's recommendation.");
            department.button("Continue");
            department.look("check the decision");
            department.button("Confirm and publish");
        }
    }

    private void everybodyReads(LocalDate visit) {
        String until = Scene.PRINTED.format(visit.plusDays(3).plusYears(2));
        String[] findings = {PRIME, "Standard met (Good, 80%)", until, "Payment 4.0 12 20"};
        try (BrowserContext reader = scene.reader()) {
            Page page = reader.newPage();
            page.navigate(scene.merlin.origin() + "/register?q=Westmere");
            read(page, PRIME, "Standard met", until);
            page.navigate(scene.merlin.origin() + "/programmes");
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
        Chromium.violations(page).forEach(found -> scene.violations.merge(link, found, (a, b) -> a + ", " + b));
    }

    /** The words of a PDF. */
    private String pdf(String path) {
        try (PDDocument document = Loader.loadPDF(scene.merlin.bytes(path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
