package merlin.survey.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import merlin.shared.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** SUR-3 and SUR-4 against the figures of RFC 9474 Appendix A (src/test/resources/rfc9474) and of Project Wycheproof. */
class BlindRsaTest {
    private static final Path WYCHEPROOF =
            Path.of("../shared/data/rsa-pss-wycheproof/rsa_pss_2048_sha384_mgf1_48_test.json");
    private static final JsonNode FIGURES = read();

    record Vector(String name, JsonNode figures) {
        byte[] bytes(String field) {
            return HexFormat.of().parseHex(figures.get(field).asString());
        }

        BigInteger number(String field) {
            return new BigInteger(1, bytes(field));
        }

        int saltLength() {
            return figures.get("sLen").asInt();
        }

        byte[] input() {
            return Bytes.concat(
                    bytes("msg_prefix"),
                    HexFormat.of().parseHex(FIGURES.get("msg").asString()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> vectors() {
        return FIGURES.get("vectors")
                .valueStream()
                .map(v -> new Vector(v.get("name").asString(), v));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void theMessageIsEncodedAsInTheRfc(Vector v) {
        assertArrayEquals(v.bytes("encoded_msg"), BlindRsa.encode(v.input(), v.bytes("salt"), 4095));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void theEncodedMessageIsBlindedAsInTheRfc(Vector v) throws Exception {
        BigInteger r = v.number("inv").modInverse(publicKey().getModulus());
        BlindRsa.Blinding blinding = BlindRsa.blind(publicKey(), v.input(), v.bytes("salt"), r);
        assertArrayEquals(v.bytes("blinded_msg"), blinding.blinded());
        assertEquals(v.number("inv"), blinding.inv());
    }

    @ParameterizedTest(name = "SUR-3 {0}")
    @MethodSource("vectors")
    void theBlindSignatureIsThatOfTheRfc(Vector v) throws Exception {
        assertArrayEquals(v.bytes("blind_sig"), BlindRsa.blindSign(privateKey(), publicKey(), v.bytes("blinded_msg")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void theFinishedSignatureIsThatOfTheRfc(Vector v) throws Exception {
        assertArrayEquals(
                v.bytes("sig"),
                BlindRsa.finish(publicKey(), v.input(), v.bytes("blind_sig"), v.number("inv"), v.saltLength()));
    }

    @ParameterizedTest(name = "SUR-4 {0}")
    @MethodSource("vectors")
    void onlySignaturesWithASaltOf48BytesVerify(Vector v) throws Exception {
        assertTrue(BlindRsa.verify(publicKey(), v.input(), v.bytes("sig"), v.saltLength()));
        assertEquals(v.saltLength() == 48, BlindRsa.verify(publicKey(), v.input(), v.bytes("sig")));
    }

    @Test
    void aSignatureOfAnotherMessageIsNotFinished() throws Exception {
        Vector v = vectors().findFirst().orElseThrow();
        assertThrows(
                Malformed.class,
                () -> BlindRsa.finish(publicKey(), new byte[1], v.bytes("blind_sig"), v.number("inv")));
    }

    @Test
    void theBlindedMessageIsRefusedWhenZeroOrTheModulusOrOfAnotherLength() throws Exception {
        RSAPublicKey key = publicKey();
        byte[] modulus = BlindRsa.bytes(key.getModulus(), 512);
        for (byte[] bad : new byte[][] {new byte[512], modulus, new byte[511], new byte[513], new byte[0]}) {
            assertThrows(Malformed.class, () -> BlindRsa.blindSign(privateKey(), key, bad));
        }
        byte[] largest = BlindRsa.bytes(key.getModulus().subtract(BigInteger.ONE), 512);
        assertArrayEquals(largest, BlindRsa.blindSign(privateKey(), key, largest), "(-1)^d = -1");
    }

    @Test
    void everySignatureOfProjectWycheproofIsJudgedAsItSays() throws Exception {
        Assumptions.assumeTrue(Files.exists(WYCHEPROOF));
        JsonNode all = Json.MAPPER.readTree(Files.readString(WYCHEPROOF));
        int judged = 0;
        for (JsonNode group : all.get("testGroups")) {
            RSAPublicKey key = publicKey(
                    group.get("publicKey").get("modulus").asString(),
                    group.get("publicKey").get("publicExponent").asString());
            for (JsonNode test : group.get("tests")) {
                boolean valid = "valid".equals(test.get("result").asString());
                byte[] msg = HexFormat.of().parseHex(test.get("msg").asString());
                byte[] sig = HexFormat.of().parseHex(test.get("sig").asString());
                assertEquals(
                        valid, BlindRsa.verify(key, msg, sig), test.get("tcId").toString());
                judged++;
            }
        }
        assertEquals(all.get("numberOfTests").asInt(), judged);
    }

    @Test
    void aFreshBlindingHidesTheMessageAndStillFinishes() throws Exception {
        byte[] input = Bytes.random(100);
        BlindRsa.Blinding one = BlindRsa.blind(publicKey(), input);
        BlindRsa.Blinding two = BlindRsa.blind(publicKey(), input);
        assertFalse(java.util.Arrays.equals(one.blinded(), two.blinded()));
        byte[] signed = BlindRsa.blindSign(privateKey(), publicKey(), one.blinded());
        assertTrue(BlindRsa.verify(publicKey(), input, BlindRsa.finish(publicKey(), input, signed, one.inv())));
    }

    private static RSAPublicKey publicKey() throws Exception {
        return publicKey(text("n"), text("e"));
    }

    private static RSAPublicKey publicKey(String n, String e) throws Exception {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(new BigInteger(n, 16), new BigInteger(e, 16)));
    }

    private static PrivateKey privateKey() throws Exception {
        BigInteger p = new BigInteger(text("p"), 16);
        BigInteger q = new BigInteger(text("q"), 16);
        BigInteger d = new BigInteger(text("d"), 16);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        new BigInteger(text("n"), 16),
                        new BigInteger(text("e"), 16),
                        d,
                        p,
                        q,
                        d.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p)));
    }

    private static String text(String field) {
        return FIGURES.get("key").get(field).asString();
    }

    private static JsonNode read() {
        try (InputStream figures = BlindRsaTest.class.getResourceAsStream("/rfc9474/vectors.json")) {
            return Json.MAPPER.readTree(figures.readAllBytes());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
