package merlin.survey.invitation;

import java.util.List;
import merlin.survey.protocol.Dates;

/**
 * SUR-17 A mail is due to all partners of a survey alike. Whoever writes it learns nothing about what a partner has done.
 *
 * @param prime printed name
 * @param fingerprint of the present descriptor, printed in the mail
 * @param addressees everybody of the organisations on the frozen list
 */
public record LetterDue(
        Letter.Kind kind,
        String surveyId,
        String prime,
        String round,
        String fingerprint,
        Dates dates,
        List<Addressee> addressees) {
    /** @param deliveryId where what becomes of the mail is kept */
    public record Addressee(String deliveryId, String name, String email) {}
}
