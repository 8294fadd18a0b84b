package merlin.payment.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.payment.PaidChainIT;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a department records, and the days it shows down the chain, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class PassDownIT extends PaidChainIT {
    @Inject
    RecordPayments recordPayments;

    @Inject
    ReadPassDown readPassDown;

    private ReadPassDown.View view() {
        return readPassDown.read(contract.getId(), prime.getOrganisationId());
    }

    private int record(String month, String claimed, String paid) {
        return recordPayments.record(
                contract.getId(), prime.getOrganisationId(), List.of(stated(month, claimed, paid)));
    }

    private static DepartmentPayment.Stated stated(String month, String claimed, String paid) {
        return new DepartmentPayment.Stated(
                YearMonth.parse(month), LocalDate.parse(claimed), LocalDate.parse(paid), null);
    }

    @Test
    void pay34TheDepartmentsPaymentAndTheLedgersTiersGiveTheLinks() throws Exception {
        String called = contract.getTitle();
        bring(
                row("R-1", reefNumber, "2025-05-01", "2025-06-20").replace(",C1,", "," + called + ","),
                row("S-1", shoalNumber, "2025-05-02", "2025-06-29")
                        .replace(",C1,1,", "," + called.toUpperCase() + ",2,"),
                row("S-2", shoalNumber, "2025-05-02", "2025-05-03"));
        test.actAs(department);
        assertEquals(1, record("2025-05", "2025-06-01", "2025-06-16"));
        assertEquals(
                List.of(
                        new PassDown.Link(0, 15, 1, 0, 0),
                        new PassDown.Link(1, 4, 1, 1, 0),
                        new PassDown.Link(2, 9, 1, 1, 0),
                        new PassDown.Link(3, null, 0, 0, 0)),
                view().passDown().links());
        assertTrue(view().mayRecord());
        test.actAs(prime);
        assertEquals(4, view().passDown().links().size());
        assertFalse(view().mayRecord());
    }

    @Test
    void pay34TheSameAgainChangesNothingAndACorrectionIsKeptBesideIt() {
        test.actAs(department);
        record("2025-05", "2025-06-01", "2025-06-16");
        assertEquals(0, record("2025-05", "2025-06-01", "2025-06-16"));
        assertEquals(1, record("2025-05", "2025-06-01", "2025-06-18"));
        assertEquals(1, view().recorded().size());
        assertEquals(2, view().recorded().get(0).getPlace());
        assertEquals(LocalDate.of(2025, 6, 18), view().recorded().get(0).getPaidOn());
        assertRefused(
                "PAY-34",
                "payment.chain.monthTwice",
                () -> recordPayments.record(
                        contract.getId(),
                        prime.getOrganisationId(),
                        List.of(
                                stated("2025-07", "2025-08-01", "2025-08-16"),
                                stated("2025-07", "2025-08-01", "2025-08-17"))));
        assertEquals(1, view().recorded().size());
    }

    @Test
    void pay34OnlyTheDepartmentOfTheContractRecordsAndOnlyItAndThePrimeLook() throws Exception {
        transaction.begin();
        User stranger = person(OrganisationKind.DEPARTMENT, "Other", Role.DEPARTMENT);
        User rival = person(OrganisationKind.PRIME, "Rival", Role.PRIME);
        transaction.commit();
        for (User user : List.of(stranger, rival)) {
            test.actAs(user);
            assertThrows(NotFound.class, this::view);
        }
        test.actAs(stranger);
        assertThrows(NotFound.class, () -> record("2025-05", "2025-06-01", "2025-06-16"));
        test.actAs(prime);
        assertThrows(NotAllowed.class, () -> record("2025-05", "2025-06-01", "2025-06-16"));
        test.actAs(reef);
        assertThrows(NotAllowed.class, this::view);
    }
}
