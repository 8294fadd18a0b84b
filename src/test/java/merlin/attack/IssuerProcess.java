package merlin.attack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Refusal;
import merlin.survey.pass.AnIssuer;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.IssuerKey;

/**
 * Main's issuing of a pass in a {@link SmallProcess}: a partner and its blinded message go in, the signature or the status of
 * the refusal comes back. The partner comes with a fresh ticket each time, as after a new sign-in; a restart forgets tickets.
 */
final class IssuerProcess {
    private IssuerProcess() {}

    /** @param wrappingKey the setting MERLIN_KEY */
    static SmallProcess start(ConfiguredDataSource database, String surveyId, String wrappingKey) throws IOException {
        return SmallProcess.start(IssuerProcess.class, database.getUrl(), database.getUser(), surveyId, wrappingKey);
    }

    static byte[] request(String partnerId, byte[] blinded) {
        return Bytes.concat(blinded, Bytes.utf8(partnerId));
    }

    /** What a refusal with the status looks like. */
    static byte[] refused(int status) {
        return ByteBuffer.allocate(2).putShort((short) status).array();
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("merlin.key", arguments[3]);
        AnIssuer issuer = new AnIssuer(HeldCommit.around(ABallotDatabase.at(arguments[0], arguments[1])), ASurvey.T0);
        SmallProcess.serve(request -> {
            byte[] blinded = Arrays.copyOf(request, IssuerKey.BYTES);
            String partner =
                    new String(request, IssuerKey.BYTES, request.length - IssuerKey.BYTES, StandardCharsets.UTF_8);
            try {
                return issuer.sign(arguments[2], partner, blinded);
            } catch (Refusal refusal) {
                return refused(refusal.status());
            }
        });
    }
}
