package merlin.survey.protocol;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.util.List;

/** A survey for tests, with one key pair a run: making one takes up to a second. */
public final class ASurvey {
    public static final LocalDate T0 = LocalDate.of(2026, 3, 2);
    public static final Form FORM = new Form(
            "merlin-2018-core",
            List.of(
                    new Form.Item("P1", "We are paid within 30 days", "payment", false),
                    new Form.Item("P2", "We are paid what was agreed", "payment", false),
                    new Form.Item("R1", "The risk we carry is more than we can bear", "risk", true)),
            List.of(new Form.Dimension("payment", "Payment"), new Form.Dimension("risk", "Risk")));

    private ASurvey() {}

    /** Made when it is first asked for. */
    private static final class Made {
        static final KeyPair KEY = IssuerKey.generate();
    }

    /** The key pair of all these surveys. */
    public static KeyPair key() {
        return Made.KEY;
    }

    public static Descriptor descriptor() {
        return descriptor(SurveyId.next(), 12, Bytes.sha256(new byte[0]));
    }

    public static Descriptor descriptor(String surveyId, int partners, byte[] handlesHash) {
        IssuerKey key = IssuerKey.of((RSAPublicKey) key().getPublic());
        return new Descriptor(
                1,
                surveyId,
                "Northgate",
                "2026 spring",
                partners,
                key,
                key.kid(),
                Bytes.b64u(handlesHash),
                Dates.from(T0),
                FORM,
                new Descriptor.Breakdown("tier", List.of("tier2", "tier3")),
                Rules.DEFAULT,
                "http://localhost:8080",
                "sha384-test",
                null);
    }

    /** A pass, collected in one go. */
    public static Respondent withPass(Descriptor survey) {
        Respondent partner = new Respondent(survey);
        partner.finish(BlindRsa.blindSign(key().getPrivate(), survey.key().publicKey(), partner.blinded()));
        return partner;
    }
}
