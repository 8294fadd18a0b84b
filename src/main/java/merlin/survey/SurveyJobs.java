package merlin.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import merlin.shared.DemoDateAsked;
import merlin.shared.Tick;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;

/**
 * SUR-16 What a survey's dates bring, at 00:00 UTC: key destroyed, rows shuffled, outcome frozen. Whatever fails is
 * tried again at the next tick and told to the assessor; whatever was done is not done twice.
 */
@ApplicationScoped
public class SurveyJobs {
    private static final System.Logger LOG = System.getLogger("merlin.survey");

    @Inject
    DatedSteps steps;

    @Inject
    ShufflePartners shuffle;

    @Inject
    BallotClient ballot;

    @Inject
    InBackground inBackground;

    @Inject
    Surveys surveys;

    @Resource
    ManagedExecutorService threads;

    void onTick(@Observes Tick tick) {
        LocalDate today = LocalDate.ofInstant(tick.now(), ZoneOffset.UTC);
        boolean midnight = LocalTime.ofInstant(tick.now(), ZoneOffset.UTC).getHour() == 0;
        if (tick.nightly() || midnight) shuffle();
        steps.in(SurveyState.PLANNED).forEach(id -> attempt("key", () -> steps.makeKey(id)));
        steps.in(SurveyState.FROZEN).forEach(id -> advance(id, today));
        steps.in(SurveyState.CONCLUDED).forEach(id -> {
            attempt("package", () -> sendPackage(id));
            attempt("comments", () -> steps.forgetComments(id, today));
        });
    }

    private void shuffle() {
        attempt("shuffle", shuffle::layDown);
        attempt("log", shuffle::forget);
    }

    /** SUR-15 Nothing of the key stays in the database's files either. Should that fail, the next night repeats it. */
    private void destroyKey(String surveyId, LocalDate today) {
        if (steps.deleteKey(surveyId, today)) shuffle();
    }

    private void advance(String surveyId, LocalDate today) {
        attempt("key", () -> destroyKey(surveyId, today));
        attempt("descriptor", () -> sendDescriptor(surveyId));
        attempt("outcome", () -> conclude(surveyId, today));
    }

    /** The key is made as soon as a survey is planned, but not within the request. */
    void onPlanned(@Observes(during = TransactionPhase.AFTER_SUCCESS) SurveyPlanned planned) {
        threads.execute(() -> inBackground.run(() -> attempt("key", () -> steps.makeKey(planned.surveyId()))));
    }

    /** The survey host hears of a descriptor at once, if it can be reached. */
    void onOpened(@Observes(during = TransactionPhase.AFTER_SUCCESS) SurveyOpened opened) {
        threads.execute(() -> inBackground.run(() -> attempt("descriptor", () -> sendDescriptor(opened.surveyId()))));
    }

    private void sendDescriptor(String surveyId) {
        Optional<Descriptor> unsent = steps.unsentDescriptor(surveyId);
        if (unsent.isEmpty()) return;
        try {
            ballot.describe(surveyId, unsent.get().bytes());
            steps.hostHas(surveyId, unsent.get());
        } catch (BallotClient.Unavailable e) {
            steps.trouble(surveyId, e.getMessage());
        }
    }

    private void conclude(String surveyId, LocalDate today) {
        if (!steps.toConclude(surveyId, today)) return;
        try {
            steps.conclude(surveyId, ballot.export(surveyId));
            sendPackage(surveyId);
        } catch (BallotClient.Unavailable e) {
            steps.trouble(surveyId, e.getMessage());
        }
    }

    private void sendPackage(String surveyId) {
        Optional<byte[]> unsent = steps.unsentPackage(surveyId);
        if (unsent.isEmpty()) return;
        try {
            ballot.publish(surveyId, unsent.get());
            steps.packageSent(surveyId);
        } catch (BallotClient.Unavailable e) {
            steps.trouble(surveyId, e.getMessage());
        }
    }

    /** One failing step stops no other. Only the kind of the failure is logged: its message might hold data. */
    private static void attempt(String step, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "SUR-16 step {0} failed: {1}",
                    step,
                    failed.getClass().getName());
        }
    }

    /** The dates that the buttons of the demo strip stand for. */
    void onDemoDateAsked(@Observes DemoDateAsked asked) {
        for (Survey survey : surveys.in(SurveyState.FROZEN)) {
            Dates dates = survey.described().dates();
            if (asked.move().equals("answering")) asked.propose(dates.answering());
            if (asked.move().equals("close")) {
                asked.propose(dates.closes());
                asked.propose(dates.publication());
            }
        }
    }
}
