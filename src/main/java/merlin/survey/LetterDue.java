package merlin.survey;

import java.util.List;
import merlin.survey.protocol.Dates;

/**
 * SUR-17 A mail is due to all partners of a survey alike. Whoever writes it learns nothing about what a partner has done.
 *
 * @param prime printed name
 * @param fingerprint of the present descriptor, printed in the mail
 * @param partnerIds organisations on the frozen list, all of them
 */
public record LetterDue(
        Letter.Kind kind,
        String surveyId,
        String prime,
        String round,
        String fingerprint,
        Dates dates,
        List<String> partnerIds) {}
