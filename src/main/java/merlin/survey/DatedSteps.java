package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.shared.Allowed;
import merlin.shared.Role;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.publication.Ballots;

/** What the dates of a survey make main do: each step a transaction of its own that may be repeated and changes nothing then. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(value = Role.SYSTEM, logged = false)
public class DatedSteps {
    private static final int MONTHS_KEPT = 12;

    @Inject
    Surveys surveys;

    @Inject
    Outcomes outcomes;

    @Inject
    KeyWrapping wrapping;

    @Inject
    Event<SurveyConcluded> concluded;

    @Inject
    Event<KeyDestroyed> destroyed;

    public List<String> in(SurveyState state) {
        return surveys.in(state).stream().map(Survey::getId).toList();
    }

    /** SUR-12 Makes the survey's key, if it has none yet. Takes up to a second. */
    public void makeKey(String surveyId) {
        surveys.lockPlan(surveyId);
        if (surveys.key(surveyId).isPresent() || surveys.get(surveyId).getState() != SurveyState.PLANNED) return;
        RSAPrivateCrtKey secret = (RSAPrivateCrtKey) IssuerKey.generate().getPrivate();
        surveys.add(wrapping.wrap(surveyId, secret));
    }

    /** SUR-15 At T2 the private key is deleted: nobody can make another pass. True if there was one to delete. */
    public boolean deleteKey(String surveyId, LocalDate todayUtc) {
        boolean ended =
                !todayUtc.isBefore(surveys.get(surveyId).described().dates().collectingEnds());
        Optional<SurveyKey> key = ended ? surveys.key(surveyId) : Optional.empty();
        key.ifPresent(surveys::remove);
        if (key.isPresent()) destroyed.fire(new KeyDestroyed(surveyId));
        return key.isPresent();
    }

    /** The descriptor that the survey host does not have yet. */
    public Optional<Descriptor> unsentDescriptor(String surveyId) {
        Survey survey = surveys.get(surveyId);
        return survey.descriptor().filter(now -> surveys.plan(survey).hostNeeds(now.hash()));
    }

    public void hostHas(String surveyId, Descriptor descriptor) {
        surveys.lockPlan(surveyId).hostHas(descriptor.hash());
    }

    /** Tells the assessor what could not be done; null when all is well. */
    public void trouble(String surveyId, String inWords) {
        surveys.lockPlan(surveyId).trouble(inWords);
    }

    /** True if T4 has come and the outcome is not frozen yet. */
    public boolean toConclude(String surveyId, LocalDate todayUtc) {
        Survey survey = surveys.get(surveyId);
        return survey.getState() == SurveyState.FROZEN
                && survey.described().dates().published(todayUtc);
    }

    /** SUR-18 Freezes outcome and package, and keeps the comments for the assessor if there may be an outcome at all. */
    public void conclude(String surveyId, Export export) {
        surveys.lockPlan(surveyId);
        Survey survey = surveys.get(surveyId);
        if (survey.getState() == SurveyState.CONCLUDED) return;
        Conclusion conclusion =
                Conclusion.of(surveys.descriptors(survey), surveys.partners(survey), export, previous(survey));
        survey.conclude();
        surveys.add(new ConcludedOutcome(surveyId, conclusion.outcome(), conclusion.nonce(), conclusion.packed()));
        if (conclusion.outcome().turnout() != null) { // SUR-20
            export.comments().forEach(comment -> surveys.add(new SurveyComment(surveyId, comment)));
        }
        concluded.fire(new SurveyConcluded(
                surveyId,
                survey.getPrimeId(),
                surveys.plan(survey).getBodyId(),
                conclusion.outcome().status()));
    }

    private List<Ballots.Previous> previous(Survey survey) {
        return outcomes.published(survey).stream()
                .map(earlier -> new Ballots.Previous(true, Conclusion.ids(surveys.partners(earlier))))
                .toList();
    }

    /** The package that the survey host does not have yet. */
    public Optional<byte[]> unsentPackage(String surveyId) {
        return surveys.outcome(surveys.get(surveyId))
                .filter(outcome -> !outcome.isSent())
                .map(ConcludedOutcome::packageBytes);
    }

    public void packageSent(String surveyId) {
        surveys.lockPlan(surveyId);
        Survey survey = surveys.get(surveyId);
        surveys.outcome(survey).orElseThrow().sent();
        surveys.plan(survey).trouble(null);
    }

    /** SUR-20 Comments are deleted when the appeal window ends. */
    public void forgetComments(String surveyId, LocalDate todayUtc) {
        Survey survey = surveys.get(surveyId);
        LocalDate end = surveys.plan(survey).dates().publication().plusMonths(MONTHS_KEPT);
        if (!todayUtc.isBefore(end)) surveys.removeComments(survey);
    }
}
