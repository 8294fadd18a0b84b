package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;

/** The surveys of which a partner may know, and its own row in each: whether its pass was collected. Nobody else's. */
@ApplicationScoped
@Transactional
@Allowed(value = Role.PARTNER, logged = false)
public class ReadSurveyForPartner {
    /**
     * A survey as its partner sees it.
     *
     * @param collected SUR-25 whether this partner's pass was collected: somebody else must not have done it
     * @param mayCollect today is between T0 and T2
     * @param mayAnswer today is between T1 and T3
     * @param handle this partner's name in the public register
     * @param salt makes the handle; for this partner's eyes only
     * @param answerAddress the same for everybody
     */
    public record PartnerSurvey(
            String surveyId,
            String prime,
            String round,
            String fingerprint,
            Dates dates,
            boolean collected,
            boolean mayCollect,
            boolean mayAnswer,
            SurveyPhase phase,
            String handle,
            String salt,
            String answerAddress) {}

    @Inject
    Surveys surveys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The latest to open first; those before T0 are left out. */
    public List<PartnerSurvey> read() {
        LocalDate today = MerlinClock.todayUtc(clock);
        return surveys.ofPartner(caller.organisationId()).stream()
                .filter(survey -> !today.isBefore(survey.described().dates().opens()))
                .map(survey -> row(survey, today))
                .toList();
    }

    private PartnerSurvey row(Survey survey, LocalDate today) {
        Descriptor descriptor = survey.described();
        SurveyPartner own =
                surveys.partner(survey.getId(), caller.organisationId()).orElseThrow();
        return new PartnerSurvey(
                survey.getId(),
                descriptor.prime(),
                descriptor.round(),
                descriptor.fingerprint(),
                descriptor.dates(),
                own.isCollected(),
                descriptor.dates().collecting(today),
                descriptor.dates().answering(today),
                SurveyPhase.of(descriptor.dates(), today),
                Bytes.b64u(own.handle()),
                own.getSalt(),
                Settings.ballotOrigin() + "/ballot/rate.html#s=" + survey.getId());
    }
}
