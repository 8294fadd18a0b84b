package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.accreditation.AccreditationDecided;
import merlin.accreditation.ConditionFoundMet;
import merlin.assessment.Assessments;
import merlin.shared.Role;
import merlin.shared.Settings;

/** Tells the prime's people and the lead assessor what the department decided, and the prime when a condition is met. */
@ApplicationScoped
class AccreditationMails {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    @Inject
    Assessments assessments;

    void write(@Observes AccreditationDecided decided) {
        String prime = name(decided.primeId());
        String until = decided.until() == null ? "" : "\nAccredited until: " + DAY.format(decided.until());
        String body = """
                %s has decided on the assessment of %s.

                Decision: %s%s
                Reason: %s

                The decision, its conditions and the report are public:
                %s/register/%s
                """.formatted(
                        name(decided.departmentId()),
                        prime,
                        decided.decision().text(),
                        until,
                        decided.why(),
                        Settings.origin(),
                        decided.primeId());
        toPrime(decided.primeId(), "Decision on " + prime, body);
        users.find(assessments.get(decided.about()).getTeam().leadId())
                .map(User::getEmail)
                .ifPresent(lead -> outbox.write(lead, "Decision on " + prime, body));
    }

    void write(@Observes ConditionFoundMet met) {
        toPrime(met.primeId(), "A condition is met", """
                The lead assessor has found a condition of your accreditation met.

                What was seen: %s

                %s/register/%s
                """.formatted(met.why(), Settings.origin(), met.primeId()));
    }

    private void toPrime(String primeId, String subject, String body) {
        users.ofOrganisation(primeId).stream()
                .filter(user -> user.getRoles().contains(Role.PRIME))
                .forEach(user -> outbox.write(user.getEmail(), subject, body));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
