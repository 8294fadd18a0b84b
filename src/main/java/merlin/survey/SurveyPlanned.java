package merlin.survey;

/** A survey was planned: its key is to be made. */
public record SurveyPlanned(String surveyId) {}
