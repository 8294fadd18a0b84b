package merlin.survey;

import java.time.Instant;
import merlin.shared.Decided;

/**
 * The partner list of a survey was accepted and frozen, or its dates moved back.
 *
 * @param surveyId what it is about
 * @param extended true if only dates moved
 */
public record SurveyOpened(String surveyId, String primeId, boolean extended, String by, Instant at)
        implements Decided {
    @Override
    public String what() {
        return extended ? "SurveyExtended" : "SurveyOpened";
    }

    @Override
    public String about() {
        return surveyId;
    }

    @Override
    public String why() {
        return "";
    }
}
