package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.Users;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.roll.ListDecided;

/** Tells the prime that its partner list was returned, and the lead assessors that it was handed in again (ROLL-3). */
@ApplicationScoped
class ListMails {
    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    void write(@Observes ListDecided decided) {
        switch (decided.kind()) {
            case RETURNED ->
                tell(Role.PRIME, decided.primeId(), "Your partner list came back", """
                    before the partner survey opens, the assessor has a question about your partner list:

                    %s

                    All that is asked, and the way to hand the list in again:
                    %s/app/survey/returned-list
                    """.formatted(
                                decided.why(), Settings.origin()));
            case HANDED_IN ->
                tell(Role.LEAD_ASSESSOR, decided.bodyId(), "A partner list was handed in again", """
                    %s has handed its partner list in again. It says:

                    %s

                    %s/app/survey/list?id=%s
                    """.formatted(
                                name(decided.primeId()), decided.why(), Settings.origin(), decided.about()));
            case ACCEPTED -> {
                // The partners hear of the survey when it opens.
            }
        }
    }

    private void tell(Role role, String organisationId, String subject, String text) {
        users.ofOrganisation(organisationId).stream()
                .filter(person -> person.getRoles().contains(role))
                .forEach(person ->
                        outbox.write(person.getEmail(), subject, "Hello %s,\n\n%s".formatted(person.getName(), text)));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
