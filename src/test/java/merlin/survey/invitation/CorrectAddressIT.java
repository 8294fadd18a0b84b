package merlin.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.UUID;
import merlin.account.AskForSignInLink;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import org.junit.jupiter.api.Test;

/** A wrong address of a person of a listed partner. */
class CorrectAddressIT extends OpenedSurveyIT {
    @Inject
    AskForSignInLink askForSignInLink;

    @Test
    void inv3AWrongAddressIsCorrectedAndBothAddressesAreTold() {
        String before = first.getEmail();
        String now = UUID.randomUUID() + "@heron.example";
        assertEquals(
                "INV-3",
                assertThrows(
                                Refusal.class,
                                () -> manageInvitations.correct(survey, first.getId(), "heron", "Rang them."))
                        .rule());
        assertEquals(
                "INV-3",
                assertThrows(Refusal.class, () -> manageInvitations.correct(survey, first.getId(), now, " "))
                        .rule());
        assertEquals(
                "ACC-7",
                assertThrows(
                                Refusal.class,
                                () -> manageInvitations.correct(survey, first.getId(), lead.getEmail(), "Rang."))
                        .rule());
        manageInvitations.correct(survey, first.getId(), now, "Rang the number on their web site.");
        assertEquals(now, manageInvitations.person(survey, first.getId()).getEmail());
        assertEquals(1, setUp.bodies(before).size());
        assertEquals(1, setUp.bodies(now).size());
        assertThrows(NotFound.class, () -> manageInvitations.correct(survey, lead.getId(), now, "Mine."));
        server.actAs(Role.LEAD_ASSESSOR, "another body");
        assertThrows(NotFound.class, () -> manageInvitations.correct(survey, first.getId(), before, "Back."));
        assertThrows(NotFound.class, () -> readInvitations.read(survey));
    }

    @Test
    void inv3ACorrectionChangesTheAddress() {
        Refusal same = assertThrows(
                Refusal.class,
                () -> manageInvitations.correct(survey, first.getId(), " " + first.getEmail(), "Rang them."));
        assertEquals("survey.invitation.same", same.messageKey());
    }

    @Test
    void inv3AfterTheOutcomeIsFixedTheBodyChangesNoAddressAnyMore() {
        setUp.conclude(survey);
        assertEquals(false, readInvitations.read(survey).running());
        Refusal over = assertThrows(
                Refusal.class,
                () -> manageInvitations.correct(survey, first.getId(), "new@heron.example", "Rang them."));
        assertEquals("survey.invitation.over", over.messageKey());
    }

    @Test
    void inv3AWayInThatWasMailedToTheOldAddressDoesNotWorkAnyMore() {
        askForSignInLink.ask(first.getEmail());
        assertEquals(1, setUp.waysIn(first.getId()));
        manageInvitations.correct(survey, first.getId(), UUID.randomUUID() + "@heron.example", "Rang them.");
        assertEquals(0, setUp.waysIn(first.getId()));
    }

    @Test
    void inv1AMailRefusedAtAFormerAddressNoLongerCounts() {
        write(opens);
        setUp.deliveryIds(survey).forEach(id -> letters.refused(id, "550 5.1.1 no such user", opens));
        server.actAs(lead);
        assertEquals(2, readInvitations.read(survey).refused());
        manageInvitations.correct(survey, first.getId(), UUID.randomUUID() + "@heron.example", "Rang them.");
        assertEquals(1, readInvitations.read(survey).refused());
    }
}
