package merlin.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import merlin.shared.Json;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The browser's half of RFC 9474, run in a real browser against the vectors of its Appendix A. */
class BlindSignatureJourney {
    private static Chromium chromium;
    private static BrowserContext context;
    private static Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        context = chromium.desktop();
        page = context.newPage();
        page.navigate(RunningMerlin.get().ballotOrigin() + "/ballot/rate.html");
        page.getByText("Your pass is not in this browser").first().waitFor();
    }

    @AfterAll
    static void close() {
        context.close();
        chromium.close();
    }

    @ParameterizedTest(
            name = "RFC 9474 Appendix A, vector {0}: encoding, blinding, opening; salt 0 does not pass as 48")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theVectorsOfTheRfcHold(int index) throws IOException {
        JsonNode file = vectors();
        JsonNode vector = file.get("vectors").get(index);
        String expected = String.join(
                " ",
                vector.get("encoded_msg").asString(),
                vector.get("blinded_msg").asString(),
                vector.get("inv").asString(),
                vector.get("sig").asString(),
                String.valueOf(vector.get("sLen").asInt() == 48));
        assertEquals(expected, page.evaluate("""
                        async ([text, index]) => {
                          const file = JSON.parse(text);
                          const v = file.vectors[index];
                          const bytes = hexes => Uint8Array.from(hexes.match(/../g) ?? [], byte => parseInt(byte, 16));
                          const key = {n: bytes(file.key.n), e: BigInt('0x' + file.key.e)};
                          const input = join(bytes(v.msg_prefix), bytes(file.msg));
                          const factor = inverse(toBig(bytes(v.inv)), toBig(key.n));
                          const encoded = await encodePss(input, bytes(v.salt), 8 * key.n.length - 1);
                          const {blinded, inv} = await blind(key, input, bytes(v.salt), factor);
                          const sig = await finalize(key, input, bytes(v.blind_sig), bytes(v.inv), v.sLen);
                          const strict = await isSigned(key, input, sig);
                          return [hex(encoded), hex(blinded), hex(inv), hex(sig), strict].join(' ');
                        }
                        """, List.of(Json.write(file), index)));
    }

    @Test
    void aFreshBlindingIsDifferentEveryTimeAndOpensToAValidSignature() {
        assertEquals("true true", page.evaluate("""
                        async () => {
                          const pair = await crypto.subtle.generateKey(
                            {name: 'RSA-PSS', modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384'},
                            true, ['sign', 'verify']);
                          const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
                          const number = text => toBig(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0)));
                          const key = {n: fromBig(number(jwk.n), 384), e: 65537n};
                          const input = random(100);
                          const [one, two] = [await blind(key, input), await blind(key, input)];
                          const blindSig = fromBig(power(toBig(one.blinded), number(jwk.d), number(jwk.n)), 384);
                          const sig = await finalize(key, input, blindSig, one.inv);
                          return [hex(one.blinded) !== hex(two.blinded), sig !== null].join(' ');
                        }
                        """));
    }

    @ParameterizedTest(name = "a survey key that is {0} is refused with E06")
    @ValueSource(strings = {"with e = 3", "2048 bits", "even", "with another thumbprint"})
    void signingKeysOfAnotherKindAreRefused(String kind) {
        assertEquals("E06", page.evaluate("""
                        async kind => {
                          const n = random(kind === '2048 bits' ? 256 : 384);
                          n[0] |= 0x80;
                          n[n.length - 1] = kind === 'even' ? 2 : n[n.length - 1] | 1;
                          const key = {kty: 'RSA', n: toB64u(n), e: kind === 'with e = 3' ? 'Aw' : 'AQAB'};
                          const text = JSON.stringify({e: key.e, kty: 'RSA', n: kind.endsWith('thumbprint') ? 'x' : key.n});
                          const kid = toB64u(await hash('SHA-256', utf8(text)));
                          return signingKey({key, kid}).then(() => 'taken', stop => stop.message);
                        }
                        """, kind));
    }

    /** The expected squares were read back with an independent decoder when the drawing code was written. */
    @ParameterizedTest(name = "the QR code of {0} digits is drawn as known to be readable")
    @ValueSource(ints = {1284, 1000})
    void theQrCodeIsDrawnAsKnownToBeReadable(int digits) {
        Map<Integer, String> known = Map.of(1284, "81 8d77a236693f103e", 1000, "73 7491b5a7154ed1e5");
        assertEquals(known.get(digits), page.evaluate("""
                        async digits => {
                          const square = qr.of('https://answers.example/rate.html#p=', '7310592846'.repeat(200).slice(0, digits));
                          const text = square.map(row => row.map(Number).join('')).join('\\n');
                          return square.length + ' ' + hex(await hash('SHA-256', utf8(text))).slice(0, 16);
                        }
                        """, digits));
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream file = BlindSignatureJourney.class.getResourceAsStream("/rfc9474/vectors.json")) {
            return Json.MAPPER.readTree(file);
        }
    }
}
