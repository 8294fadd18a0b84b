package merlin.survey.check;

import merlin.shared.Json;
import merlin.survey.protocol.Bytes;
import merlin.survey.publication.SurveyOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** CHK-6 An outcome as it is told at T5, with the nonce that hid it until then. */
public record ToldOutcome(byte[] nonce, SurveyOutcome outcome) {
    /**
     * Reads {@code {"nonce","outcome"}}, alone or in the list that {@code /api/v1/primes/{id}/survey-outcomes} gives, where the
     * one of this survey is taken. Throws {@link BadPackage}.
     */
    public static ToldOutcome of(String json, SavedPackage of) {
        try {
            JsonNode told = Json.MAPPER.readTree(json);
            for (JsonNode row : told) {
                if (row.path("surveyId").asString("").equals(of.surveyId())) told = row;
            }
            if (!told.hasNonNull("nonce") || !told.hasNonNull("outcome")) {
                throw new BadPackage("", "holds no published outcome of this survey with its nonce");
            }
            Fields fields = new Fields(told, "");
            return new ToldOutcome(
                    fields.bytes("nonce", 32), Json.read(Json.write(told.get("outcome")), SurveyOutcome.class));
        } catch (JacksonException e) {
            throw new BadPackage("", "not JSON with nonce and outcome");
        }
    }

    /** As in the package: label, nonce and the outcome's JSON in UTF-8. */
    byte[] hash() {
        return Bytes.sha256(Bytes.utf8("merlin-outcome/v1\0"), nonce, Bytes.utf8(Json.write(outcome)));
    }
}
