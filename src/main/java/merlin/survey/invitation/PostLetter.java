package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Id;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyPartner;
import merlin.survey.Surveys;
import merlin.survey.protocol.Descriptor;

/** Writes one letter to everybody of every partner on a frozen list: there is no way to name one of them (SUR-17). */
@ApplicationScoped
class PostLetter {
    @Inject
    Surveys surveys;

    @Inject
    Users users;

    @Inject
    Letters letters;

    @Inject
    Event<LetterDue> due;

    void toAll(Survey survey, Letter.Kind kind, LocalDate day) {
        Descriptor descriptor = survey.described();
        List<LetterDue.Addressee> addressees = new ArrayList<>();
        for (SurveyPartner partner : surveys.partners(survey)) {
            for (User person : users.ofOrganisation(partner.getPartnerId())) {
                if (!person.getRoles().contains(Role.PARTNER)) continue;
                String id = Id.next();
                letters.add(new Delivery(id, survey.getId(), person.getId(), kind, person.getEmail(), day));
                addressees.add(new LetterDue.Addressee(id, person.getName(), person.getEmail()));
            }
        }
        due.fire(new LetterDue(
                kind,
                survey.getId(),
                descriptor.prime(),
                descriptor.round(),
                descriptor.fingerprint(),
                descriptor.dates(),
                addressees));
    }
}
