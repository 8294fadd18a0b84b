package merlin.payment.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.payment.PaidChainIT;
import merlin.payment.confirmation.ConfirmInvoice;
import merlin.payment.confirmation.DisputeInvoice;
import merlin.payment.confirmation.ReadReported;
import merlin.shared.Caller;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A disagreement about invoices from the partner's words to its end, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class DisagreementIT extends PaidChainIT {
    @Inject
    ReadReported readReported;

    @Inject
    DisputeInvoice disputeInvoice;

    @Inject
    ConfirmInvoice confirmInvoice;

    @Inject
    ReadDisagreements readDisagreements;

    @Inject
    ReplyToPartner replyToPartner;

    @Inject
    ReplyToPrime replyToPrime;

    @Inject
    RecordFinding recordFinding;

    @Inject
    MoveOverdue moveOverdue;

    @Inject
    Disagreements disagreements;

    @Inject
    Caller caller;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private String id;

    @BeforeEach
    void aDispute() throws Exception {
        bring(row("R-1", reefNumber, "2025-05-01", "2025-05-20"), row("R-2", reefNumber, "2025-05-02", "2025-06-20"));
        dispute("R-1", 0, "It came in July");
        id = readDisagreements.read().get(0).id();
    }

    private void dispute(String number, int seen, String why) {
        test.actAs(reef);
        disputeInvoice.dispute(invoice(number), seen, APRIL, why);
    }

    private long invoice(String number) {
        return readReported.read(prime.getOrganisationId(), APRIL, 0).lines().stream()
                .map(line -> line.stated())
                .filter(stated -> stated.getNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private Turn turn() {
        return readDisagreements.read(id).row().course().turn();
    }

    private String kinds() {
        return String.join(
                " ",
                disagreements.steps(id).stream().map(s -> s.getKind().name()).toList());
    }

    private long mails(User to) {
        return em.createQuery("select count(m) from Mail m where m.to = :to and m.subject like 'Invoices%'", Long.class)
                .setParameter("to", to.getEmail())
                .getSingleResult();
    }

    private void overdue(int days) {
        caller.isSystem();
        moveOverdue.move(id, merlin.shared.MerlinClock.today(clock).plusDays(days));
        moveOverdue.move(id, merlin.shared.MerlinClock.today(clock).plusDays(days));
    }

    @Test
    void pay31ADisputeOpensOneCaseThatThePrimeAnswersAndThePartnerAccepts() {
        dispute("R-2", 0, "So did this");
        assertEquals(1, readDisagreements.read().size());
        assertEquals(2, readDisagreements.read(id).invoices().size());
        test.actAs(prime);
        assertTrue(readDisagreements.read().get(0).mine());
        assertRefused("PAY-31", "payment.disagreement.why", () -> replyToPartner.reply(id, 1, false, " "));
        replyToPartner.reply(id, 1, false, "The bank shows May");
        replyToPartner.reply(id, 1, false, "The bank shows May");
        test.actAs(reef);
        assertEquals(Turn.PARTNER, turn());
        assertRefused("PAY-31", "payment.disagreement.meanwhile", () -> replyToPrime.reply(id, 1, true, null));
        replyToPrime.reply(id, 2, true, null);
        assertEquals(Turn.NOBODY, turn());
        assertEquals("OPENED PRIME_ANSWERED PARTNER_ACCEPTED", kinds());
        assertEquals(3, mails(prime));
        assertEquals(3, mails(reef));
    }

    @Test
    void pay31WhenThePartnerInsistsTheDepartmentOfTheContractFinds() {
        test.actAs(prime);
        replyToPartner.reply(id, 1, false, "The bank shows May");
        test.actAs(department);
        assertThrows(NotFound.class, () -> readDisagreements.read(id));
        test.actAs(reef);
        replyToPrime.reply(id, 2, false, "Ours shows July");
        test.actAs(department);
        assertTrue(readDisagreements.read().get(0).mine());
        assertRefused(
                "PAY-31", "payment.disagreement.choose", () -> recordFinding.record(id, 3, StepKind.WITHDRAWN, "x"));
        recordFinding.record(id, 3, StepKind.FOUND_FOR_PARTNER, "The bank's letter says July");
        test.actAs(prime);
        assertEquals(Turn.NOBODY, turn());
        assertEquals(1, mails(department));
    }

    @Test
    void pay31SilenceMovesACaseOnAndTheNextRunChangesNothing() {
        overdue(14);
        assertEquals("OPENED", kinds());
        overdue(15);
        assertEquals("OPENED PRIME_SILENT", kinds());
        overdue(60);
        assertEquals("OPENED PRIME_SILENT", kinds());
        test.actAs(prime);
        assertRefused("PAY-31", "payment.disagreement.meanwhile", () -> replyToPartner.reply(id, 1, true, null));
    }

    @Test
    void pay31AFurtherDisputeAfterTheAnswerGoesBackToThePrimeAndConfirmingAllEndsIt() {
        test.actAs(prime);
        replyToPartner.reply(id, 1, false, "The bank shows May");
        dispute("R-2", 0, "This one too");
        assertEquals(Turn.PRIME, turn());
        confirmInvoice.confirm(invoice("R-1"), 1, APRIL);
        assertEquals(Turn.PRIME, turn());
        confirmInvoice.confirm(invoice("R-2"), 1, APRIL);
        assertEquals("OPENED PRIME_ANSWERED ADDED WITHDRAWN", kinds());
    }

    @Test
    void pay31NobodyElseHasAPartInIt() throws Exception {
        transaction.begin();
        User rival = person(OrganisationKind.PRIME, "Rival", Role.PRIME);
        User stranger = person(OrganisationKind.DEPARTMENT, "Other", Role.DEPARTMENT);
        User lead = person(OrganisationKind.ASSESSMENT_BODY, "Body", Role.LEAD_ASSESSOR);
        transaction.commit();
        for (User user : List.of(rival, stranger, lead, shoal)) {
            test.actAs(user);
            assertEquals(List.of(), readDisagreements.read());
            assertThrows(NotFound.class, () -> readDisagreements.read(id));
        }
        test.actAs(rival);
        assertThrows(NotFound.class, () -> replyToPartner.reply(id, 1, true, null));
        assertThrows(NotAllowed.class, () -> replyToPrime.reply(id, 1, true, null));
        test.actAs(stranger);
        assertThrows(NotFound.class, () -> recordFinding.record(id, 1, StepKind.FOUND_FOR_PRIME, "x"));
    }

    @Test
    void pay32TheClockStandsStillWhileASurveyIsOpen() throws Exception {
        String survey = surveyOpenedBefore(1);
        try {
            test.actAs(prime);
            assertRefused("PAY-32", "payment.confirm.closed", () -> replyToPartner.reply(id, 1, true, null));
            assertFalse(readDisagreements.read(id).row().overdue());
            overdue(30);
            assertEquals("OPENED", kinds());
        } finally {
            forget(survey);
        }
        test.actAs(prime);
        replyToPartner.reply(id, 1, true, null);
        assertEquals("OPENED PRIME_ACCEPTED", kinds());
    }
}
