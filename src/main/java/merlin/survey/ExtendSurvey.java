package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;

/**
 * The lead assessor moves the last dates of an open survey back. Key and passes stay valid; a descriptor that names the one
 * it replaces is published.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ExtendSurvey {
    @Inject
    Surveys surveys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SurveyOpened> opened;

    /** @param collectingEnds T2; @param closes T3; @param publication T4 */
    public void extend(String surveyId, LocalDate collectingEnds, LocalDate closes, LocalDate publication) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        SurveyPlan plan = surveys.lockPlan(surveyId);
        if (survey.getState() != SurveyState.FROZEN) throw new Refusal("SUR-14", "survey.notOpen");
        Descriptor before = survey.described();
        Dates dates = later(before.dates(), collectingEnds, closes, publication, MerlinClock.todayUtc(clock));
        surveys.add(new ReplacedDescriptor(before));
        survey.replaceBy(before.extended(dates));
        plan.move(dates);
        opened.fire(new SurveyOpened(surveyId, survey.getPrimeId(), true, caller.userId(), clock.instant()));
    }

    /** SUR-14 T2 moves only before T2, T3 only before T3, none of them forward in time. */
    static Dates later(
            Dates before, LocalDate collectingEnds, LocalDate closes, LocalDate publication, LocalDate todayUtc) {
        boolean ends = moves(before.collectingEnds(), collectingEnds, todayUtc);
        boolean close = moves(before.closes(), closes, todayUtc);
        boolean published = moves(before.publication(), publication, todayUtc);
        if (!ends && !close && !published) throw new Refusal("SUR-14", "survey.nothingExtended");
        if (collectingEnds.isAfter(closes) || publication.isBefore(closes)) {
            throw new Refusal("SUR-14", "survey.datesOutOfOrder");
        }
        return new Dates(before.opens(), before.answering(), collectingEnds, closes, publication);
    }

    private static boolean moves(LocalDate before, LocalDate after, LocalDate todayUtc) {
        if (after.equals(before)) return false;
        if (after.isBefore(before) || !todayUtc.isBefore(before)) throw new Refusal("SUR-14", "survey.onlyLater");
        return true;
    }
}
