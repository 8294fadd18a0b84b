package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.survey.KeyWrapping;
import merlin.survey.Survey;
import merlin.survey.SurveyKey;
import merlin.survey.SurveyPartner;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;
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
    KeyWrapping wrapping;

    @Inject
    Clock clock;

    /**
     * @param ticket 32 bytes
     * @param blinded 384 bytes
     * @return the blind signature, 384 bytes; for the same blinded message always the same
     * @throws PassRefused 401, 409, 410
     */
    public byte[] sign(byte[] ticket, byte[] blinded) {
        Tickets.Holder holder = tickets.holder(ticket).orElseThrow(() -> new PassRefused("SUR-23", 401));
        Survey survey = surveys.get(holder.surveyId());
        boolean open = survey.getState() == SurveyState.FROZEN
                && survey.described().dates().collecting(MerlinClock.todayUtc(clock));
        SurveyKey secret =
                surveys.key(survey.getId()).filter(key -> open).orElseThrow(() -> new PassRefused("SUR-13", 410));
        RSAPublicKey key = survey.described().key().publicKey();
        BlindRsa.checkBlinded(key, blinded);
        String hash = Bytes.b64u(Bytes.sha256(blinded));
        SurveyPartner partner = surveys.lockPartner(survey.getId(), holder.partnerId())
                .orElseThrow(() -> new PassRefused("SUR-13", 401));
        if (!tickets.bind(ticket, hash) || !partner.collect(hash)) throw new PassRefused("SUR-13", 409);
        return BlindRsa.blindSign(wrapping.unwrap(secret), key, blinded);
    }
}
