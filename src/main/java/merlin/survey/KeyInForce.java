package merlin.survey;

/**
 * What a survey's rows say about signing, read anew for every pass: a survey with a key, its state and its present descriptor.
 *
 * @param iv of the stored key: another one means another key
 */
public record KeyInForce(SurveyState state, String descriptorHash, String iv) {}
