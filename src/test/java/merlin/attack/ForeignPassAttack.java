package merlin.attack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Pass;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.api.Test;

/** Attack 8. Every kind of pass that is not this survey's, with answers that are right in all other ways. */
class ForeignPassAttack {
    private final ABallot ballot = new ABallot(ABallotDatabase.DERBY.fresh());
    private final Descriptor survey = ballot.openSurvey();
    private final Respondent partner = ASurvey.withPass(survey);
    private final Submission good = ABallot.answers(partner, 1);
    private final Map<String, Integer> answers = new LinkedHashMap<>();

    @Test
    void aPassThatIsNotThisSurveysIs403() throws GeneralSecurityException {
        ofOtherSurveys();
        withOtherSignatures();
        truncated();
        flipped();
        Set<String> wrong = new TreeSet<>();
        answers.forEach((what, status) -> {
            if (status != 403) wrong.add(what + " " + status);
        });
        boolean nothingStored = ballot.stored(survey).answers().isEmpty();
        boolean goodIsTaken = ballot.status(survey, good.bytes()) == 200;
        Row.of(Attack.FOREIGN_PASS)
                .judge(
                        wrong.isEmpty() && nothingStored && goodIsTaken,
                        "passes %d, answered 403: %d %s, stored: %s; the true one is taken: %s"
                                .formatted(
                                        answers.size(),
                                        answers.size() - wrong.size(),
                                        wrong,
                                        nothingStored ? "0" : "some",
                                        goodIsTaken));
    }

    /** One key for several surveys does not exist in the product; here it does, so that the survey's name alone must do. */
    private void ofOtherSurveys() {
        send("another survey, same key", ABallot.answers(ASurvey.withPass(ASurvey.descriptor()), 1));
        KeyPair before = IssuerKey.generate();
        IssuerKey key = IssuerKey.of((RSAPublicKey) before.getPublic());
        Descriptor previous = keyed(ASurvey.descriptor(), key);
        send("the same prime's previous round", ABallot.answers(signedBy(before, previous), 1));
        Descriptor claimed = keyed(survey, key);
        send("the previous round's key under this survey's name", ABallot.answers(signedBy(before, claimed), 1));
    }

    private static Respondent signedBy(KeyPair pair, Descriptor described) {
        Respondent partner = new Respondent(described);
        partner.finish(BlindRsa.blindSign(pair.getPrivate(), described.key().publicKey(), partner.blinded()));
        return partner;
    }

    private static Descriptor keyed(Descriptor of, IssuerKey key) {
        return new Descriptor(
                1,
                of.surveyId(),
                of.prime(),
                of.round(),
                of.partners(),
                key,
                key.kid(),
                of.handlesHash(),
                of.dates(),
                of.form(),
                of.breakdown(),
                of.rules(),
                of.issuer(),
                of.bundleHash(),
                null);
    }

    /** Made with the survey's own private key over the right message, in other encodings than ours. */
    private void withOtherSignatures() throws GeneralSecurityException {
        send("PSS with salt 0", pss("SHA-384", MGF1ParameterSpec.SHA384, 0));
        send("PSS with salt 32", pss("SHA-384", MGF1ParameterSpec.SHA384, 32));
        send("PSS with SHA-256", pss("SHA-256", MGF1ParameterSpec.SHA256, 48));
        send("PSS with mixed hashes", pss("SHA-384", MGF1ParameterSpec.SHA256, 48));
        Signature old = Signature.getInstance("SHA384withRSA");
        send("PKCS 1 version 1.5", signed(old));
        send("zero", new byte[384]);
        send("random", Bytes.random(384));
    }

    private byte[] pss(String hash, MGF1ParameterSpec mask, int salt) throws GeneralSecurityException {
        Signature pss = Signature.getInstance("RSASSA-PSS");
        pss.setParameter(new PSSParameterSpec(hash, "MGF1", mask, salt, 1));
        return signed(pss);
    }

    private byte[] signed(Signature signature) throws GeneralSecurityException {
        PrivateKey secret = ASurvey.key().getPrivate();
        signature.initSign(secret);
        signature.update(Bytes.fromB64u(good.pass().prefix(), "prefix"));
        signature.update(
                Pass.message(survey.surveyId(), Bytes.fromB64u(good.pass().key(), "key")));
        return signature.sign();
    }

    private void truncated() {
        String sig = good.pass().sig();
        for (int length : new int[] {0, 4, 256, 508}) {
            String body = new String(good.bytes(), StandardCharsets.UTF_8).replace(sig, sig.substring(0, length));
            String padded = body.substring(0, body.length() - 2) + "0".repeat(sig.length() - length) + "\"}";
            answers.put("truncated to " + length, ballot.status(survey, padded.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void flipped() {
        int step = Effort.of(37, 1);
        flip("key", Bytes.fromB64u(good.pass().key(), "key"), step);
        flip("prefix", Bytes.fromB64u(good.pass().prefix(), "prefix"), step);
        flip("sig", Bytes.fromB64u(good.pass().sig(), "sig"), step);
    }

    private void flip(String part, byte[] bytes, int step) {
        for (int bit = 0; bit < 8 * bytes.length; bit += step) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            String text = Bytes.b64u(changed);
            Pass old = good.pass();
            Pass pass = switch (part) {
                case "key" -> new Pass(text, old.prefix(), old.sig());
                case "prefix" -> new Pass(old.key(), text, old.sig());
                default -> new Pass(old.key(), old.prefix(), text);
            };
            send(part + " bit " + bit, with(pass));
        }
    }

    private void send(String what, byte[] sig) {
        send(what, with(new Pass(good.pass().key(), good.pass().prefix(), Bytes.b64u(sig))));
    }

    private Submission with(Pass pass) {
        return new Submission(1, pass, 1, good.commit(), good.rsig(), good.scores(), good.nonce(), List.of(), "");
    }

    private void send(String what, Submission submission) {
        answers.put(what, ballot.status(survey, submission.bytes()));
    }
}
