package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Pass;
import merlin.survey.protocol.Respondent;
import org.junit.jupiter.api.Test;

/**
 * Attack 1. The attacker has everything stored, the private key, and more than that: the blinded values themselves, of which
 * the product keeps a hash only. For each collection and each pass it works out the one blinding factor that would join them.
 */
class PairsAttack {
    private static final int PARTNERS = 10;
    private static final RSAPrivateKey SECRET = (RSAPrivateKey) ASurvey.key().getPrivate();
    private static final BigInteger N = SECRET.getModulus();
    private final Descriptor survey = ASurvey.descriptor();

    /** @param blinded what was sent at collecting; @param signed what was answered */
    private record Collection(BigInteger blinded, BigInteger signed) {}

    @Test
    void everyCollectionMayHaveBeenMadeForEveryPass() {
        List<Collection> collections = new ArrayList<>();
        List<Pass> passes = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            Respondent partner = new Respondent(survey);
            byte[] signed = BlindRsa.blindSign(SECRET, survey.key().publicKey(), partner.blinded());
            collections.add(new Collection(number(partner.blinded()), number(signed)));
            passes.add(partner.finish(signed));
        }
        long consistent = collections.stream()
                .mapToLong(collection -> passes.stream()
                        .filter(pass -> mayBelongTogether(collection, pass))
                        .count())
                .sum();
        int all = PARTNERS * PARTNERS;
        Row.of(Attack.PAIRS).judge(consistent == all, "pairs consistent " + consistent + " of " + all);
    }

    /** The factor exists, is invertible, explains the blinded value, and finishing with it gives this pass's signature. */
    private boolean mayBelongTogether(Collection collection, Pass pass) {
        BigInteger sig = number(Bytes.fromB64u(pass.sig(), "sig"));
        BigInteger m = sig.modPow(BigInteger.valueOf(65537), N);
        BigInteger r = factor(collection.blinded, m);
        return r.signum() > 0
                && r.gcd(N).equals(BigInteger.ONE)
                && m.multiply(r.modPow(BigInteger.valueOf(65537), N)).mod(N).equals(collection.blinded)
                && collection.signed.multiply(r.modInverse(N)).mod(N).equals(sig)
                && pass.signedFor(survey);
    }

    private static BigInteger factor(BigInteger blinded, BigInteger m) {
        return blinded.multiply(m.modInverse(N)).mod(N).modPow(SECRET.getPrivateExponent(), N);
    }

    /** The same arithmetic does find the pairs of a browser whose factors are not random: here below 2 to the 64. */
    @Test
    void factorsThatAreNotRandomWouldGiveTheirPairsAway() {
        List<byte[]> inputs =
                IntStream.range(0, PARTNERS).mapToObj(i -> Bytes.random(100)).toList();
        int found = 0;
        for (int i = 0; i < PARTNERS; i++) {
            byte[] salt = Bytes.random(BlindRsa.SALT);
            BigInteger small = number(Bytes.random(8)).setBit(0);
            BigInteger blinded = number(BlindRsa.blind(survey.key().publicKey(), inputs.get(i), salt, small)
                    .blinded());
            for (int j = 0; j < PARTNERS; j++) {
                BigInteger m = number(BlindRsa.encode(inputs.get(j), salt, N.bitLength() - 1));
                if (factor(blinded, m).bitLength() <= 64 && i == j) found++;
            }
        }
        assertTrue(found == PARTNERS, "planted pairs found: " + found);
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
