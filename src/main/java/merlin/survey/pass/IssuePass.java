package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Role;
import merlin.survey.SurveyPartner;
import merlin.survey.Surveys;
import merlin.survey.pass.SigningKeys.SigningKey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;

/** Signs a blinded message for the partner that a ticket stands for: the survey's one pass for it. */
@ApplicationScoped
@Transactional
@Allowed(value = Role.ANYONE, logged = false)
public class IssuePass {
    @Inject
    Tickets tickets;

    @Inject
    Surveys surveys;

    @Inject
    SigningKeys keys;

    /**
     * @param ticket 32 bytes
     * @param blinded 384 bytes
     * @return the blind signature, 384 bytes; for the same blinded message always the same
     * @throws PassRefused 401, 409, 410
     */
    public byte[] sign(byte[] ticket, byte[] blinded) {
        Tickets.Holder holder = tickets.holder(ticket).orElseThrow(() -> new PassRefused("SUR-23", 401));
        SigningKey key = keys.of(holder.surveyId()).orElseThrow(() -> new PassRefused("SUR-13", 410));
        BlindRsa.checkBlinded(key.verifying(), blinded);
        String hash = Bytes.b64u(Bytes.sha256(blinded));
        SurveyPartner partner = surveys.lockPartner(holder.surveyId(), holder.partnerId())
                .orElseThrow(() -> new PassRefused("SUR-13", 401));
        if (!tickets.bind(ticket, hash) || !partner.collect(hash)) throw new PassRefused("SUR-13", 409);
        return BlindRsa.blindSign(key.secret(), key.verifying(), blinded);
    }
}
