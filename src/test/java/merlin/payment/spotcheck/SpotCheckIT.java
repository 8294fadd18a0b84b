package merlin.payment.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.User;
import merlin.payment.PaidChainIT;
import merlin.shared.MerlinClock;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A spot check from the draw to its closing note, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class SpotCheckIT extends PaidChainIT {
    @Inject
    DrawSample drawSample;

    @Inject
    ShowProof showProof;

    @Inject
    RecordProof recordProof;

    @Inject
    CloseSpotCheck closeSpotCheck;

    @Inject
    ReadSpotChecks readSpotChecks;

    @BeforeEach
    void aLedger() throws Exception {
        bring(
                row("R-1", reefNumber, "2025-05-01", "2025-05-20"),
                row("R-2", reefNumber, "2025-05-02", "2025-06-20"),
                row("R-3", reefNumber, "2025-09-20", ""),
                row("S-1", shoalNumber, "2025-05-02", "2025-07-01"),
                row("S-2", shoalNumber, "2025-05-03", "2025-05-09"));
        test.actAs(department);
    }

    private String draw(Aim aim, String supplier, int invoices) {
        return drawSample.draw(new SpotCheck.Wanted(
                prime.getOrganisationId(),
                APRIL,
                aim,
                supplier,
                null,
                invoices,
                "Which statement shows it?",
                MerlinClock.today(clock).plusDays(14)));
    }

    private List<String> numbers(String id) {
        return readSpotChecks.read(id).items().stream()
                .map(item -> item.invoice().getNumber())
                .toList();
    }

    @Test
    void pay36TheSampleIsTheOneThatTheSeedDrawsFromTheListInTheOrderOfTheLedger() {
        String id = draw(Aim.RANDOM, null, 3);
        SpotCheck check = readSpotChecks.read(id).row().check();
        assertEquals(5, check.getListed());
        assertEquals(
                Sample.of(check.getSeed(), 5, 3).stream()
                        .map(place -> List.of("R-1", "R-2", "R-3", "S-1", "S-2").get(place - 1))
                        .toList(),
                numbers(id));
    }

    @Test
    void pay36ATargetedSampleLooksForLateInvoicesOrASupplier() {
        assertEquals(List.of("R-2", "S-1"), numbers(draw(Aim.LATE, null, 10)));
        assertEquals(List.of("S-1", "S-2"), numbers(draw(Aim.RANDOM, shoalNumber, 10)));
        assertRefused("PAY-36", "payment.spot.none", () -> draw(Aim.DISPUTED, null, 10));
        assertRefused("PAY-36", "payment.spot.number", () -> draw(Aim.RANDOM, null, 0));
    }

    @Test
    void pay36ThePrimeAnswersTheDepartmentRecordsAndCloses() {
        String id = draw(Aim.LATE, null, 10);
        List<String> items = readSpotChecks.read(id).items().stream()
                .map(item -> item.item().getId())
                .toList();
        test.actAs(prime);
        assertTrue(readSpotChecks.read().get(0).mine());
        assertRefused("PAY-36", "payment.spot.words", () -> showProof.show(items.get(0), null, " "));
        showProof.show(items.get(0), LocalDate.of(2025, 6, 20), "Statement 7");
        showProof.show(items.get(0), LocalDate.of(2025, 6, 20), "Statement 7");
        showProof.show(items.get(1), LocalDate.of(2025, 7, 3), "Statement 8");
        assertThrows(NotAllowed.class, () -> recordProof.record(items.get(0), Result.PROVED, null));
        test.actAs(department);
        recordProof.record(items.get(0), Result.PROVED, null);
        assertRefused("PAY-36", "payment.spot.left", () -> closeSpotCheck.close(id, "Done"));
        assertRefused("PAY-36", "payment.spot.why", () -> recordProof.record(items.get(1), Result.DIFFERS, null));
        recordProof.record(items.get(1), Result.DIFFERS, "Two days later");
        closeSpotCheck.close(id, "One of two differs");
        assertEquals(
                new ReadSpotChecks.Counts(2, 2, 2, 1, 0, 1),
                readSpotChecks.read(id).row().counts());
        assertRefused("PAY-36", "payment.spot.closed", () -> recordProof.record(items.get(0), Result.NOT_PROVED, "x"));
        test.actAs(prime);
        assertRefused("PAY-36", "payment.spot.closed", () -> showProof.show(items.get(0), null, "x"));
    }

    @Test
    void pay36NobodyElseDrawsOrSeesIt() throws Exception {
        String id = draw(Aim.RANDOM, null, 1);
        String item = readSpotChecks.read(id).items().get(0).item().getId();
        transaction.begin();
        User stranger = person(OrganisationKind.DEPARTMENT, "Other", Role.DEPARTMENT);
        User rival = person(OrganisationKind.PRIME, "Rival", Role.PRIME);
        transaction.commit();
        for (User user : List.of(stranger, rival)) {
            test.actAs(user);
            assertThrows(NotFound.class, () -> readSpotChecks.read(id));
            assertThrows(NotFound.class, () -> readSpotChecks.item(item));
            assertEquals(List.of(), readSpotChecks.read());
        }
        test.actAs(stranger);
        assertThrows(NotFound.class, () -> draw(Aim.RANDOM, null, 1));
        assertThrows(NotFound.class, () -> recordProof.record(item, Result.PROVED, null));
        test.actAs(rival);
        assertThrows(NotFound.class, () -> showProof.show(item, null, "Ours"));
        assertThrows(NotAllowed.class, () -> draw(Aim.RANDOM, null, 1));
    }
}
