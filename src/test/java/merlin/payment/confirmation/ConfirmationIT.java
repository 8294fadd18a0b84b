package merlin.payment.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.payment.PaidChainIT;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a partner says to its prime's ledger, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class ConfirmationIT extends PaidChainIT {
    @Inject
    ReadReported readReported;

    @Inject
    ConfirmInvoice confirmInvoice;

    @Inject
    CorrectInvoice correctInvoice;

    @Inject
    DisputeInvoice disputeInvoice;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    AnswerZero answerZero;

    @Inject
    ReadBothSides readBothSides;

    private String one;
    private String two;
    private String three;

    @BeforeEach
    void aLedger() throws Exception {
        one = row("R-1", reefNumber, "2025-05-01", "2025-05-20");
        two = row("R-2", reefNumber, "2025-05-02", "2025-06-20");
        three = row("R-3", reefNumber, "2025-09-20", "");
        bring(one, two, three, row("X-1", "S-77", "2025-05-03", "2025-05-04"));
        test.actAs(reef);
    }

    private ReadReported.View view() {
        return readReported.read(prime.getOrganisationId(), APRIL, 0);
    }

    private Reported.Line line(String number) {
        return view().lines().stream()
                .filter(l -> l.stated().getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long id(String number) {
        return line(number).stated().getId();
    }

    private String states() {
        return String.join(
                " ", view().lines().stream().map(l -> l.state().name()).toList());
    }

    // ---- only its own

    @Test
    void pay30APartnerSeesItsOwnInvoicesWithTheirTotalsAndNoOther() {
        Reported.Totals totals = view().totals();
        assertEquals(3, totals.invoices());
        assertEquals(
                "1 of 2, median 19, unpaid 1, open 3",
                totals.within30() + " of " + totals.settled() + ", median " + totals.medianDays() + ", unpaid "
                        + totals.unpaid() + ", open " + totals.open());
        long foreign = id("R-1");
        test.actAs(shoal);
        assertEquals(List.of(), view().lines());
        assertThrows(NotFound.class, () -> readReported.invoice(foreign));
        assertThrows(NotFound.class, () -> confirmInvoice.confirm(foreign, 0, APRIL));
        assertThrows(NotFound.class, () -> disputeInvoice.dispute(foreign, 0, APRIL, "Not ours"));
        test.actAs(prime);
        assertThrows(NotAllowed.class, () -> readReported.invoice(foreign));
        assertThrows(NotAllowed.class, () -> confirmInvoice.confirm(foreign, 0, APRIL));
    }

    @Test
    void pay30APrimeThatNeverNamedAPartnerIsNotFound() throws Exception {
        transaction.begin();
        User stranger = person(OrganisationKind.PARTNER, "Stranger", Role.PARTNER);
        User numberless = test.user(test.organisation(OrganisationKind.PARTNER, "Numberless"), Role.PARTNER);
        transaction.commit();
        test.actAs(stranger);
        assertEquals(List.of(), readReported.read());
        assertThrows(NotFound.class, this::view);
        test.actAs(numberless);
        assertEquals(List.of(), readReported.read());
    }

    // ---- answers

    @Test
    void pay30EachInvoiceIsConfirmedCorrectedOrDisputedAndAllIsKept() {
        confirmInvoice.confirm(id("R-1"), 0, APRIL);
        correctInvoice.correct(
                id("R-2"), 0, APRIL, new Correction(null, LocalDate.of(2025, 7, 10), false, null), "The bank says so");
        disputeInvoice.dispute(id("R-3"), 0, APRIL, "We withdrew it");
        assertEquals("CONFIRMED CORRECTED DISPUTED", states());
        disputeInvoice.dispute(id("R-1"), 1, APRIL, "The amount was agreed otherwise");
        assertEquals(2, readReported.invoice(id("R-1")).answers().size());
        assertEquals("DISPUTED CORRECTED DISPUTED", states());
        assertEquals(3, readReported.read().get(0).disagreeing());
    }

    @Test
    void pay30TheSameAnswerTwiceChangesNothing() {
        confirmInvoice.confirm(id("R-1"), 0, APRIL);
        confirmInvoice.confirm(id("R-1"), 0, APRIL);
        disputeInvoice.dispute(id("R-2"), 0, APRIL, "Wrong");
        disputeInvoice.dispute(id("R-2"), 0, APRIL, " Wrong ");
        assertEquals(1, readReported.invoice(id("R-1")).answers().size());
        assertEquals(1, readReported.invoice(id("R-2")).answers().size());
    }

    @Test
    void pay30TwoColleaguesAtOnceLoseNothing() {
        long invoice = id("R-1");
        confirmInvoice.confirm(invoice, 0, APRIL);
        assertRefused("PAY-30", "payment.confirm.meanwhile", () -> disputeInvoice.dispute(invoice, 0, APRIL, "Wrong"));
        assertEquals(1, readReported.invoice(invoice).answers().size());
        disputeInvoice.dispute(invoice, 1, APRIL, "Wrong");
        assertEquals(AnswerState.DISPUTED, line("R-1").state());
    }

    @Test
    void pay30AnAnswerThatSaysNothingIsRefused() {
        long invoice = id("R-2");
        assertRefused("PAY-30", "payment.confirm.why", () -> disputeInvoice.dispute(invoice, 0, APRIL, " "));
        assertRefused(
                "PAY-30",
                "payment.confirm.nothingDiffers",
                () -> correctInvoice.correct(
                        invoice, 0, APRIL, new Correction(null, LocalDate.of(2025, 6, 20), false, 10_000L), null));
        assertRefused(
                "PAY-30",
                "payment.confirm.future",
                () -> correctInvoice.correct(
                        invoice, 0, APRIL, new Correction(null, LocalDate.of(2199, 1, 1), false, null), null));
        assertEquals("WAITING WAITING WAITING", states());
    }

    @Test
    void pay30AllAtOnceConfirmsWhatWaitsAndLeavesDisputesAlone() {
        disputeInvoice.dispute(id("R-2"), 0, APRIL, "Wrong");
        String seen = view().statement();
        assertEquals(2, confirmRest.confirm(prime.getOrganisationId(), APRIL, seen));
        assertEquals("CONFIRMED DISPUTED CONFIRMED", states());
        assertEquals(0, confirmRest.confirm(prime.getOrganisationId(), APRIL, seen));
    }

    // ---- a newer ledger

    @Test
    void pay30ANewerLedgerThatChangesAnInvoiceAsksAgainAndOneThatRepeatsItDoesNot() throws Exception {
        String seen = view().statement();
        confirmRest.confirm(prime.getOrganisationId(), APRIL, seen);
        long old = id("R-2");
        bring(one, row("R-2", reefNumber, "2025-05-02", "2025-06-01"), three);
        test.actAs(reef);
        assertEquals("CONFIRMED CHANGED_SINCE CONFIRMED", states());
        assertRefused("PAY-30", "payment.confirm.restated", () -> confirmInvoice.confirm(old, 1, APRIL));
        assertRefused(
                "PAY-30",
                "payment.confirm.restated",
                () -> confirmRest.confirm(prime.getOrganisationId(), APRIL, seen));
        assertTrue(readReported.invoice(id("R-2")).answers().get(0).older());
        confirmInvoice.confirm(id("R-2"), 1, APRIL);
        assertEquals("CONFIRMED CONFIRMED CONFIRMED", states());
    }

    // ---- zero

    @Test
    void pay30NoInvoicesIsConfirmedOrDisputedByThoseThatThePrimeLists() throws Exception {
        test.actAs(shoal);
        assertEquals(AnswerState.WAITING, view().zero().state());
        assertEquals(1, readReported.read().get(0).open());
        answerZero.answer(prime.getOrganisationId(), APRIL, 0, true, null);
        answerZero.answer(prime.getOrganisationId(), APRIL, 0, true, null);
        assertEquals(AnswerState.CONFIRMED, view().zero().state());
        assertRefused(
                "PAY-30",
                "payment.confirm.meanwhile",
                () -> answerZero.answer(prime.getOrganisationId(), APRIL, 0, false, "We sent two"));
        answerZero.answer(prime.getOrganisationId(), APRIL, 1, false, "We sent two");
        assertEquals(AnswerState.DISPUTED, view().zero().state());
        bring(one, two, three, row("S-1", shoalNumber, "2025-05-02", ""));
        test.actAs(shoal);
        assertNull(view().zero());
        assertRefused(
                "PAY-30",
                "payment.confirm.restated",
                () -> answerZero.answer(prime.getOrganisationId(), APRIL, 2, true, null));
    }

    // ---- closed

    @Test
    void pay32NothingCanBeSaidWhileASurveyOfThePrimeIsOpen() throws Exception {
        long invoice = id("R-1");
        String seen = view().statement();
        String survey = surveyOpenedBefore(5);
        try {
            test.actAs(reef);
            assertNotNull(view().closedUntil());
            assertNotNull(readReported.read().get(0).closedUntil());
            assertRefused("PAY-32", "payment.confirm.closed", () -> confirmInvoice.confirm(invoice, 0, APRIL));
            assertRefused(
                    "PAY-32",
                    "payment.confirm.closed",
                    () -> confirmRest.confirm(prime.getOrganisationId(), APRIL, seen));
            assertRefused("PAY-32", "payment.confirm.closed", () -> disputeInvoice.dispute(invoice, 0, APRIL, "No"));
            test.actAs(shoal);
            assertRefused(
                    "PAY-32",
                    "payment.confirm.closed",
                    () -> answerZero.answer(prime.getOrganisationId(), APRIL, 0, true, null));
        } finally {
            forget(survey);
        }
        test.actAs(reef);
        confirmInvoice.confirm(invoice, 0, APRIL);
        assertEquals("CONFIRMED WAITING WAITING", states());
    }

    // ---- both sides

    @Test
    void pay33ReportedConfirmedCorrectedAndDisputedStandSideBySide() {
        confirmInvoice.confirm(id("R-1"), 0, APRIL);
        correctInvoice.correct(id("R-2"), 0, APRIL, new Correction(null, LocalDate.of(2025, 7, 10), false, null), null);
        disputeInvoice.dispute(id("R-3"), 0, APRIL, "We withdrew it");
        test.actAs(prime);
        BothSides sides = readBothSides.read(null, null).sides();
        assertEquals(
                "4 1 1 1 1",
                sides.reported() + " " + sides.getConfirmed() + " " + sides.getCorrected() + " " + sides.getDisputed()
                        + " " + sides.getUnanswered());
        assertEquals(new Bands(0, 1, 0, 0), sides.correctedByPrime());
        assertEquals(new Bands(0, 0, 1, 0), sides.correctedByPartners());
        assertEquals(new Bands(2, 1, 0, 1), sides.byPrime());
        assertEquals(new Bands(2, 0, 1, 1), sides.getByPartners());
        assertTrue(sides.inPublic().isEmpty());
        assertEquals("Reef", sides.partners().get(0).partner().split(" ")[0]);
        test.actAs(department);
        BothSides seen = readBothSides.read(prime.getOrganisationId(), null).sides();
        assertEquals("", seen.partners().get(0).partner());
    }

    @Test
    void pay33ADepartmentWithoutAContractOfThePrimeSeesNothing() throws Exception {
        transaction.begin();
        User other = person(OrganisationKind.DEPARTMENT, "Other", Role.DEPARTMENT);
        User otherPrime = person(OrganisationKind.PRIME, "Rival", Role.PRIME);
        transaction.commit();
        for (User user : List.of(other, otherPrime)) {
            test.actAs(user);
            assertThrows(NotFound.class, () -> readBothSides.read(prime.getOrganisationId(), null));
        }
    }
}
