package merlin.survey.call;

/** Somebody asked for a confidential call. Whoever mails the assessment body of it names nobody in the mail. */
public record CallAsked(String requestId, String bodyId) {}
