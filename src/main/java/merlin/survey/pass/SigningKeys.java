package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import merlin.shared.MerlinClock;
import merlin.shared.Tick;
import merlin.survey.KeyDestroyed;
import merlin.survey.KeyInForce;
import merlin.survey.KeyWrapping;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;
import merlin.survey.protocol.Dates;

/**
 * SUR-28 Keys of surveys that are collecting, unwrapped and parsed, so that not every pass does it anew. In memory only, for an
 * hour at most: every tick forgets them all, and the tick that destroys a key is one. Whether a key may be used, its rows say,
 * which are read for every pass: a key that another node destroyed signs nothing here.
 */
@ApplicationScoped
class SigningKeys {
    /** @param rows what the survey's rows said when it was read */
    record SigningKey(KeyInForce rows, Dates dates, RSAPublicKey verifying, RSAPrivateCrtKey secret) {}

    private final Map<String, SigningKey> kept = new HashMap<>();

    @Inject
    Surveys surveys;

    @Inject
    KeyWrapping wrapping;

    @Inject
    Clock clock;

    /** The key that may sign for the survey now; empty outside T0 to T2. */
    Optional<SigningKey> of(String surveyId) {
        Optional<SigningKey> key = surveys.keyInForce(surveyId)
                .filter(rows -> rows.state() == SurveyState.FROZEN)
                .flatMap(rows -> kept(surveyId, rows).or(() -> read(surveyId, rows)))
                .filter(this::collecting);
        key.ifPresentOrElse(usable -> keep(surveyId, usable), () -> forget(surveyId));
        return key;
    }

    private synchronized Optional<SigningKey> kept(String surveyId, KeyInForce rows) {
        return Optional.ofNullable(kept.get(surveyId)).filter(key -> key.rows.equals(rows));
    }

    private Optional<SigningKey> read(String surveyId, KeyInForce rows) {
        Survey survey = surveys.get(surveyId);
        return surveys.key(surveyId)
                .map(stored -> new SigningKey(
                        rows,
                        survey.described().dates(),
                        survey.described().key().publicKey(),
                        wrapping.unwrap(stored)));
    }

    private boolean collecting(SigningKey key) {
        return key.dates.collecting(MerlinClock.todayUtc(clock));
    }

    /** Asks the clock once more: a key read just before T2 must not be kept after the tick that destroyed it. */
    synchronized void keep(String surveyId, SigningKey key) {
        if (collecting(key)) kept.put(surveyId, key);
    }

    private synchronized void forget(String surveyId) {
        kept.remove(surveyId);
    }

    synchronized void onDestroyed(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyDestroyed destroyed) {
        kept.remove(destroyed.surveyId());
    }

    synchronized void onTick(@Observes Tick tick) {
        kept.clear();
    }

    synchronized int kept() {
        return kept.size();
    }
}
