package merlin.survey.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Malformed;
import tools.jackson.databind.JsonNode;

/**
 * One description of the survey, as its bytes say. Only the form is checked here: a description that contradicts itself is a
 * finding of the check and must be readable.
 *
 * @param n the key's modulus, {@code e} its exponent and {@code kid} its stated thumbprint, as written
 * @param replaces hash of the description it replaces, or empty
 */
record Described(
        byte[] bytes,
        JsonNode whole,
        String surveyId,
        String prime,
        String round,
        int partners,
        String n,
        String e,
        String kid,
        byte[] handlesHash,
        Optional<byte[]> replaces) {
    private static final Set<String> KNOWN = Set.of(
            "v",
            "surveyId",
            "prime",
            "round",
            "partners",
            "key",
            "kid",
            "handlesHash",
            "dates",
            "form",
            "breakdown",
            "rules",
            "issuer",
            "bundleHash",
            "replaces");

    /** What a later description may say otherwise. */
    private static final Set<String> MAY_CHANGE = Set.of("dates", "bundleHash", "replaces");

    static Described of(byte[] bytes, String where) {
        Fields fields = Fields.of(text(bytes, where), where, KNOWN);
        if (fields.number("v", 1) != 1) throw new BadPackage(fields.at("v"), "only version 1 is known");
        fields.bytes("surveyId", 16);
        Fields key = fields.object("key", Set.of("kty", "n", "e"));
        if (!key.text("kty").equals("RSA")) throw new BadPackage(key.at("kty"), "not RSA");
        key.bytes("n", IssuerKey.BYTES);
        return new Described(
                bytes,
                fields.object(),
                fields.text("surveyId"),
                fields.text("prime"),
                fields.text("round"),
                fields.number("partners", 1),
                key.text("n"),
                key.text("e"),
                fields.text("kid"),
                fields.bytes("handlesHash", 32),
                fields.has("replaces") ? Optional.of(fields.bytes("replaces", 32)) : Optional.empty());
    }

    private static String text(byte[] bytes, String where) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadPackage(where, "not text in UTF-8");
        }
    }

    /** The survey's key, if it is of the one kind that is safe (SUR-2) and has the thumbprint that is stated. */
    Optional<IssuerKey> key() {
        try {
            return Optional.of(new IssuerKey("RSA", n, e))
                    .filter(key -> key.kid().equals(kid));
        } catch (Malformed wrong) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return Bytes.sha256(bytes);
    }

    /** As printed in the invitation. */
    String fingerprint() {
        return HexFormat.of().formatHex(hash(), 0, 8).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** True if this one says the same as the other but for what may change. */
    boolean keeps(Described other) {
        return KNOWN.stream()
                .filter(field -> !MAY_CHANGE.contains(field))
                .allMatch(field -> Objects.equals(whole.get(field), other.whole.get(field)));
    }
}
