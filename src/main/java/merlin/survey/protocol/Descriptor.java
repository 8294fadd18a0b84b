package merlin.survey.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What everybody may know about a survey before it opens. SUR-1: its bytes never change; a changed survey is another
 * descriptor that names the one it replaces.
 *
 * @param v 1
 * @param surveyId 16 bytes
 * @param prime printed name of the prime
 * @param round printed name of the round
 * @param partners number of partners on the frozen list
 * @param key the survey's public key
 * @param kid its thumbprint
 * @param handlesHash hash of the partner list's handles
 * @param breakdown the one variable partners may state about themselves, or null
 * @param issuer origin of main, the only place passes come from
 * @param bundleHash subresource integrity value of the survey pages' script
 * @param replaces hash of the descriptor that this one replaces, or null
 */
public record Descriptor(
        int v,
        String surveyId,
        String prime,
        String round,
        int partners,
        IssuerKey key,
        String kid,
        String handlesHash,
        Dates dates,
        Form form,
        Breakdown breakdown,
        Rules rules,
        String issuer,
        String bundleHash,
        @JsonInclude(JsonInclude.Include.NON_NULL) String replaces) {

    /** A variable such as tier, and the groups among which a partner may choose; it may also say none. */
    public record Breakdown(String name, List<String> groups) {
        public Breakdown {
            groups = List.copyOf(groups);
            if (name == null || name.isBlank() || groups.isEmpty()) throw new Malformed("breakdown");
            if (groups.stream().distinct().count() != groups.size()) throw new Malformed("breakdown");
        }
    }

    public Descriptor {
        if (v != 1 || partners < 1) throw new Malformed("descriptor");
        SurveyId.bytes(surveyId);
        Bytes.fromB64u(handlesHash, 32, "handlesHash");
        if (!key.kid().equals(kid)) throw new Malformed("kid");
        if (replaces != null) Bytes.fromB64u(replaces, 32, "replaces");
        for (Object needed : new Object[] {prime, round, dates, form, rules, issuer, bundleHash}) {
            if (needed == null) throw new Malformed("descriptor");
        }
    }

    /** Reads a descriptor's bytes. Throws {@link Malformed} if they are not exactly what {@link #bytes()} writes. */
    public static Descriptor of(byte[] bytes) {
        Descriptor descriptor = Wire.readSparse(bytes, Descriptor.class);
        if (!Arrays.equals(descriptor.bytes(), bytes)) throw new Malformed("descriptor");
        return descriptor;
    }

    /** The immutable bytes: JSON in the order of the components, UTF-8, no white space. */
    public byte[] bytes() {
        return Wire.write(this);
    }

    /** SHA-256 of {@link #bytes()}, base64url. */
    public String hash() {
        return Bytes.b64u(Bytes.sha256(bytes()));
    }

    /** The first 16 hex digits of the hash in groups of four, as printed in invitations and on the pages. */
    public String fingerprint() {
        String hex = HexFormat.of().formatHex(Bytes.sha256(bytes()), 0, 8);
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /**
     * SUR-1 The same survey with later dates. Collecting may end later, answering close later; everything else stays, so that
     * passes stay valid.
     */
    public Descriptor extended(Dates later) {
        return new Descriptor(
                v,
                surveyId,
                prime,
                round,
                partners,
                key,
                kid,
                handlesHash,
                later,
                form,
                breakdown,
                rules,
                issuer,
                bundleHash,
                hash());
    }
}
