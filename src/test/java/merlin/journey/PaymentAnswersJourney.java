package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import merlin.testing.Desk;
import merlin.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PAY-30 to PAY-32, PAY-36: on a small phone a partner confirms all but one; the prime answers, the partner accepts. */
class PaymentAnswersJourney {
    private static final String WARNING =
            "If you dispute an invoice, the prime will know you are unhappy about payment. Your survey answers stay sealed.";

    private static Scene scene;

    @BeforeAll
    static void open() {
        scene = new Scene("payment-answers-test");
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void aPartnerDisputesOneConfirmsTheRestAndComesToTermsWithItsPrime() {
        String invoice = partnerAnswers();
        primeReplies(invoice);
        partnerAccepts();
        nobodyElseSeesIt(invoice);
        closedDuringASurvey();
        assertEquals(Map.of(), scene.violations);
    }

    private String partnerAnswers() {
        try (Desk partner = new Desk(scene.merlin, scene.reader(), "partner13", scene.violations)) {
            partner.look("partner's start page");
            partner.open("/app/payment/confirm");
            partner.look("invoices to check");
            partner.link("Northgate");
            assertTrue(partner.says(WARNING), partner.main().innerText());
            partner.look("reported invoices");
            int reported = partner.page.locator("#invoices li").count();
            assertTrue(reported > 3, reported + " invoices");
            partner.link("Not right");
            assertTrue(partner.says(WARNING));
            partner.look("one invoice");
            String address = partner.page.url().substring(scene.merlin.origin().length());
            partner.button("Send the correction");
            assertTrue(partner.says("None of this differs"));
            partner.look("a correction of nothing");
            partner.page.fill("#disputeInvoice textarea", "Half of it has not come.");
            partner.button("Dispute the invoice");
            assertTrue(partner.says("Your dispute is kept"));
            partner.button("that are not answered yet are right");
            assertTrue(partner.says("0 wait for you"), partner.main().innerText());
            partner.look("all answered");
            return address;
        }
    }

    private void primeReplies(String invoice) {
        try (Desk prime = scene.desk("prime")) {
            prime.look("prime's start page");
            prime.open("/app/payment/both-sides");
            assertTrue(prime.says("Harbour Skills Trust"));
            prime.look("both sides");
            prime.open("/app/payment/disagreements");
            prime.look("disagreements");
            prime.page
                    .locator("main li", new Page.LocatorOptions().setHasText("Your turn"))
                    .first()
                    .locator("a")
                    .click();
            assertTrue(prime.says("Half of it has not come."));
            prime.look("a disagreement");
            prime.button("Send");
            assertTrue(prime.says("Choose one of the answers."));
            prime.look("a reply without a choice");
            prime.tick("We see it differently, for this reason");
            prime.page.fill("#why", "Both halves were paid on the day in the ledger.");
            prime.button("Send");
            assertTrue(prime.says("The partner's turn"));
            prime.open("/app/payment/spot-checks");
            prime.look("spot checks of a prime");
            prime.link("Northgate");
            prime.look("a spot check");
            prime.link("Answer");
            prime.look("proof for one invoice");
            prime.page.fill("#words", "Statement 9, line 3");
            prime.button("Send");
            assertTrue(prime.says("Your answer is kept"));
            assertEquals(
                    404, Visitor.signedIn(scene.merlin, "partner1").get(invoice).statusCode());
        }
    }

    private void partnerAccepts() {
        try (Desk partner = new Desk(scene.merlin, scene.reader(), "partner13", scene.violations)) {
            partner.open("/app/payment/disagreements");
            partner.page
                    .locator("main li", new Page.LocatorOptions().setHasText("Your turn"))
                    .first()
                    .locator("a")
                    .click();
            partner.look("the partner's turn");
            partner.tick("We accept the answer of Northgate (invented)");
            partner.button("Send");
            assertTrue(partner.says("Settled"));
            partner.look("settled");
            assertFalse(partner.main().innerText().contains("survey"), "a case says nothing about surveys");
        }
    }

    private void nobodyElseSeesIt(String invoice) {
        for (String account : new String[] {"prime", "prime2", "department", "lead", "partner1", "operator"}) {
            int answer = Visitor.signedIn(scene.merlin, account).get(invoice).statusCode();
            assertTrue(answer == 403 || answer == 404, account + " was answered " + answer);
        }
    }

    /** Calder's survey is open in the demonstration. */
    private void closedDuringASurvey() {
        try (Desk partner = new Desk(scene.merlin, scene.reader(), "partner1", scene.violations)) {
            partner.open("/app/payment/confirm");
            assertTrue(partner.says("Closed for now"));
            partner.link("Calder");
            assertTrue(partner.says("Closed until"));
            assertEquals(0, partner.page.locator("main form").count());
            partner.look("closed while a survey is open");
        }
        try (Desk department = scene.desk("department")) {
            department.open("/app/payment/spot-checks");
            department.look("spot checks of a department");
            department.link("Draw a sample");
            department.look("whose sample");
            department.link("Northgate");
            department.look("what to draw");
            department.page.selectOption(
                    "#period", department.page.locator("#period option").last().getAttribute("value"));
            department.page.fill("#invoices", "4");
            department.page.fill("#dueOn", scene.today().plusDays(20).toString());
            department.button("Draw and ask the prime");
            assertTrue(department.says("The sample is drawn"), department.main().innerText());
            department.link("Record");
            department.look("one invoice to record");
            department.open("/app/payment/pass-down");
            department.look("contracts to follow");
            department.link("Routes to Work North");
            assertTrue(department.says("Most days are lost"), department.main().innerText());
            department.look("where the days go");
            department.link("What partners say");
            assertFalse(department.says("Harbour Skills Trust"), "only the prime sees names");
            department.look("both sides, nameless");
            department.page.goBack();
            department.link("Record payments");
            department.look("record payments");
            department.attach("file", "payments.csv", "month,claimed,paid,amount\n2020-01,2020-02-01,2020-02-20,\n");
            department.button("Bring in");
            assertTrue(department.says("1 month is recorded"), department.main().innerText());
        }
    }
}
