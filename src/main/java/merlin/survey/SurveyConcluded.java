package merlin.survey;

import merlin.survey.publication.SurveyOutcome;

/** SUR-18 A survey's outcome was frozen at T4: the assessment body may read it. */
public record SurveyConcluded(String surveyId, String primeId, String bodyId, SurveyOutcome.Status status) {}
