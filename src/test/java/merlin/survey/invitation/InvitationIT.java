package merlin.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The letters of a survey, and what became of them. */
class InvitationIT extends OpenedSurveyIT {
    @Test
    void sur17EveryPartnerGetsTheSameLetterOnceAndItNamesFingerprintAndHost() {
        write(opens.minusDays(1));
        assertEquals(List.of(), setUp.deliveryIds(survey));
        write(opens);
        write(opens);
        List<ReadInvitations.Row> rows = readInvitations.read(survey).rows();
        assertEquals(2, rows.size());
        Set<String> sent =
                rows.stream().map(row -> setUp.bodies(row.email()).get(0)).collect(Collectors.toSet());
        Set<String> texts =
                sent.stream().map(text -> text.replaceFirst("Hello .*", "")).collect(Collectors.toSet());
        assertEquals(1, texts.size());
        String text = texts.iterator().next();
        assertTrue(text.contains("Fingerprint of this survey: "), text);
        assertTrue(text.contains(merlin.shared.Settings.ballotOrigin()), text);
        assertTrue(text.contains("/survey-help"), text);
        rows.forEach(row -> assertEquals(
                List.of(Delivery.State.QUEUED),
                row.sent().stream().map(ReadInvitations.Sent::state).toList()));
    }

    @Test
    void inv1TheMailServersWordIsShownWithItsDay() {
        write(opens);
        List<String> ids = setUp.deliveryIds(survey);
        letters.handedOver(ids.get(0), opens.plusDays(1));
        letters.refused(ids.get(1), "550 5.1.1 no such user\r\n", opens.plusDays(2));
        letters.handedOver("a mail of another room", opens);
        server.actAs(lead);
        ReadInvitations.View view = readInvitations.read(survey);
        assertEquals(1, view.refused());
        assertEquals(
                Set.of(
                        "HANDED_OVER " + opens.plusDays(1) + " null",
                        "REFUSED " + opens.plusDays(2) + " 550 5.1.1 no such user"),
                view.rows().stream()
                        .flatMap(row -> row.sent().stream())
                        .map(one -> one.state() + " " + one.day() + " " + one.reason())
                        .collect(Collectors.toSet()));
    }

    @Test
    void inv2NothingIsSentAgainBeforeTheSurveyIsOpen() {
        assertEquals(false, readInvitations.read(survey).maySend());
        Refusal early = assertThrows(Refusal.class, () -> manageInvitations.sendAgain(survey, "Spam filters."));
        assertEquals("INV-2", early.rule());
    }

    @Test
    void inv2ALetterGoesToAllAgainOnceADay() {
        write(opens);
        setUp.openFrom(survey, opens.minusDays(1));
        assertEquals(true, readInvitations.read(survey).maySend());
        assertEquals(
                "INV-2",
                assertThrows(Refusal.class, () -> manageInvitations.sendAgain(survey, " "))
                        .rule());
        manageInvitations.sendAgain(survey, "Spam filters held many back.");
        assertEquals(4, setUp.deliveryIds(survey).size());
        assertEquals(false, readInvitations.read(survey).maySend());
        Refusal again = assertThrows(Refusal.class, () -> manageInvitations.sendAgain(survey, "Once more."));
        assertEquals("survey.invitation.today", again.messageKey());
    }
}
