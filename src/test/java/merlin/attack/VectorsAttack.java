package merlin.attack;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import merlin.shared.Json;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Published figures for the signatures. RFC 9474, all four variants: encoding and blinding come out as printed, and our verifier
 * takes those with a salt of 48 bytes and refuses those without. Project Wycheproof: valid ones pass, invalid ones do not.
 */
class VectorsAttack {
    private static final Path ALL = Path.of("../shared/data/rsa-pss-wycheproof/rsa_pss_2048_sha384_mgf1_48_test.json");

    @Test
    void theFiguresOfTheRfcComeOut() throws IOException, GeneralSecurityException {
        JsonNode file = read("/rfc9474/vectors.json");
        RSAPublicKey key = key(file.get("key").get("n"), file.get("key").get("e"));
        int vectors = 0;
        int right = 0;
        int salted = 0;
        int refused = 0;
        for (JsonNode v : file.get("vectors")) {
            vectors++;
            byte[] input = Bytes.concat(hex(v.get("msg_prefix")), hex(file.get("msg")));
            byte[] salt = hex(v.get("salt"));
            BigInteger r = new BigInteger(1, hex(v.get("inv"))).modInverse(key.getModulus());
            byte[] encoded = BlindRsa.encode(input, salt, key.getModulus().bitLength() - 1);
            byte[] blinded = BlindRsa.blind(key, input, salt, r).blinded();
            boolean same = Arrays.equals(hex(v.get("encoded_msg")), encoded)
                    && Arrays.equals(hex(v.get("blinded_msg")), blinded);
            boolean taken = BlindRsa.verify(key, input, hex(v.get("sig")));
            if (same && taken == (salt.length == 48)) right++;
            if (taken) salted++;
            else refused++;
        }
        Row.of(Attack.VECTORS, "rfc 9474")
                .judge(
                        right == vectors && salted > 0 && refused > 0,
                        "vectors %d, as printed %d; salt 48 taken %d, salt 0 refused %d"
                                .formatted(vectors, right, salted, refused));
    }

    @Test
    void theVerdictsOfProjectWycheproofAreOurs() throws IOException, GeneralSecurityException {
        JsonNode few = read("/wycheproof/rsa-pss-2048-sha384-48.json");
        int judged = few.get("tests").size();
        int wrong = wrong(key(few.get("n"), few.get("e")), few.get("tests"));
        if (Files.exists(ALL)) {
            for (JsonNode group : Json.MAPPER.readTree(Files.readString(ALL)).get("testGroups")) {
                JsonNode key = group.get("publicKey");
                judged += group.get("tests").size();
                wrong += wrong(key(key.get("modulus"), key.get("publicExponent")), group.get("tests"));
            }
        }
        Row.of(Attack.VECTORS, "wycheproof")
                .judge(wrong == 0, "signatures %d, judged otherwise %d".formatted(judged, wrong));
    }

    private static int wrong(RSAPublicKey key, JsonNode tests) {
        int wrong = 0;
        for (JsonNode test : tests) {
            boolean valid = "valid".equals(test.get("result").asString());
            if (BlindRsa.verify(key, hex(test.get("msg")), hex(test.get("sig"))) != valid) wrong++;
        }
        return wrong;
    }

    private static RSAPublicKey key(JsonNode n, JsonNode e) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(
                        new RSAPublicKeySpec(new BigInteger(n.asString(), 16), new BigInteger(e.asString(), 16)));
    }

    private static byte[] hex(JsonNode text) {
        return HexFormat.of().parseHex(text.asString());
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream file = VectorsAttack.class.getResourceAsStream(resource)) {
            return Json.MAPPER.readTree(file.readAllBytes());
        }
    }
}
