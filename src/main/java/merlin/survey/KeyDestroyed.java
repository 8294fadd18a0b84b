package merlin.survey;

/** SUR-15 A survey's private key was deleted: no copy of it may be used or kept any more. */
public record KeyDestroyed(String surveyId) {}
