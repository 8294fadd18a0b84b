package merlin.survey.protocol;

/** Names of surveys: 16 random bytes, written as 22 characters of base64url. */
public final class SurveyId {
    private SurveyId() {}

    public static String next() {
        return Bytes.b64u(Bytes.random(16));
    }

    /** The 16 bytes. Throws {@link Malformed} if the text is not such a name. */
    public static byte[] bytes(String surveyId) {
        return Bytes.fromB64u(surveyId, 16, "surveyId");
    }
}
