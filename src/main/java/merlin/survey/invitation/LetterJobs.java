package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import merlin.shared.Tick;

/** Looks at every tick which letters are due; one survey's failure stops no other's, and is tried again (SUR-16). */
@ApplicationScoped
class LetterJobs {
    private static final System.Logger LOG = System.getLogger("merlin.survey");

    @Inject
    WriteLetters writeLetters;

    void onTick(@Observes Tick tick) {
        LocalDate today = LocalDate.ofInstant(tick.now(), ZoneOffset.UTC);
        for (String surveyId : writeLetters.surveys()) {
            try {
                writeLetters.write(surveyId, today);
            } catch (RuntimeException failed) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "SUR-16 step letters failed: {0}",
                        failed.getClass().getName());
            }
        }
    }
}
