package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.ContactPerson;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;
import merlin.survey.protocol.Dates;

/** The lead assessor sends the present letter to all again, or corrects an address (INV-2, INV-3). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ManageInvitations {
    @Inject
    Surveys surveys;

    @Inject
    Users users;

    @Inject
    Letters letters;

    @Inject
    PostLetter postLetter;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<InvitationDecided> decided;

    @Inject
    Event<AddressCorrected> corrected;

    /** INV-2 The reminder of the present step, to all. */
    public void sendAgain(String surveyId, String why) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        Dates dates = surveys.lockPlan(surveyId).dates();
        LocalDate today = MerlinClock.todayUtc(clock);
        if (survey.getState() != SurveyState.FROZEN) throw new Refusal("INV-2", "survey.invitation.notNow");
        Letter.Kind kind = present(dates, today);
        boolean already =
                letters.resends(surveyId).stream().anyMatch(one -> one.getDay().equals(today));
        if (already) throw new Refusal("INV-2", "survey.invitation.today");
        Resend resend = new Resend(Id.next(), surveyId, kind, today, caller.userId(), why);
        letters.add(resend);
        postLetter.toAll(survey, kind, today);
        decided.fire(new InvitationDecided(surveyId, caller.userId(), clock.instant(), resend.getWhy()));
    }

    private static Letter.Kind present(Dates dates, LocalDate today) {
        if (dates.answering(today)) return Letter.Kind.ANSWER_REMINDER;
        if (dates.collecting(today)) return Letter.Kind.COLLECT_REMINDER;
        throw new Refusal("INV-2", "survey.invitation.notNow");
    }

    /** INV-3 @param personId somebody of a partner on the frozen list */
    public void correct(String surveyId, String personId, String email, String why) {
        User person = person(surveyId, personId);
        if (!ContactPerson.isEmail(email)) throw new Refusal("INV-3", "survey.invitation.email");
        String before = person.getEmail();
        if (email.strip().equalsIgnoreCase(before)) throw new Refusal("INV-3", "survey.invitation.same");
        if (why == null || why.isBlank()) throw new Refusal("INV-3", "survey.invitation.whyAddress");
        users.correct(person, email);
        corrected.fire(new AddressCorrected(
                personId, person.getName(), before, person.getEmail(), caller.userId(), clock.instant(), why.strip()));
    }

    /** The person, if the caller's body runs the survey and the person's organisation is on its list. */
    public User person(String surveyId, String personId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        if (survey.getState() != SurveyState.FROZEN) throw new Refusal("INV-3", "survey.invitation.over");
        return users.find(personId)
                .filter(found -> found.getRoles().contains(Role.PARTNER))
                .filter(found -> surveys.partner(survey.getId(), found.getOrganisationId())
                        .isPresent())
                .orElseThrow(() -> new NotFound("person", String.valueOf(personId)));
    }
}
