package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import merlin.testing.Desk;

/** One case from the booking to the issued outcome, as the lead, the second assessor, the moderator and the prime work on it. */
final class CaseWalk {
    private final Scene scene;
    private final LocalDate visit;
    private String caseAddress;

    /** @param visit the first on-site day */
    CaseWalk(Scene scene, LocalDate visit) {
        this.scene = scene;
        this.visit = visit;
    }

    void leadBooksTheCase() {
        try (Desk lead = scene.desk("lead")) {
            lead.open("/app/assessment/book");
            lead.choose("prime", MainJobJourney.PRIME);
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
            caseAddress = lead.page.url().replaceAll(".*(/app/assessment/case\\?id=[0-9a-f-]+).*", "$1");
        }
    }

    void primeAssessesItself() {
        try (Desk prime = scene.desk("prime3")) {
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

    void teamJudges() {
        scene.moveTo(visit.minusDays(14));
        try (Desk lead = scene.desk("lead")) {
            lead.open(caseAddress);
            lead.button("The timetable is agreed");
            scene.moveTo(visit);
            lead.open(caseAddress);
            lead.button("Begin the visit");
            judge(lead, "Good", "1.2");
        }
        try (Desk second = scene.desk("assessor")) {
            judge(second, "Good", "none");
        }
        try (Desk lead = scene.desk("lead")) {
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
    private void judge(Desk desk, String level, String excellent) {
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
        scene.refusedToOthers(desk, "lead", "assessor");
        desk.button("Hand in");
    }

    void moderatorSettles() {
        try (Desk moderator = scene.desk("moderator")) {
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

    void primeChecksTheFacts() {
        try (Desk lead = scene.desk("lead")) {
            lead.open(caseAddress.replace("/case?", "/send-draft?"));
            lead.look("send the draft");
            lead.button("Send the draft");
        }
        scene.moveTo(visit.plusDays(5));
        try (Desk prime = scene.desk("prime3")) {
            prime.open(caseAddress.replace("/case?", "/facts?"));
            prime.look("check the facts");
            prime.page.fill("#reply", "We thank our partners for their answers.");
            prime.button("Save the reply");
            prime.button("We have finished");
        }
    }

    void leadIssues() {
        scene.moveTo(visit.plusDays(20));
        try (Desk lead = scene.desk("lead")) {
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
}
