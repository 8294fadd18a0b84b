package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.Users;
import merlin.payment.spotcheck.SpotCheckMoved;
import merlin.shared.Role;
import merlin.shared.Settings;

/** Asks the prime for proof, tells the department that it is there, and both how a spot check ended (PAY-36). */
@ApplicationScoped
class SpotCheckMails {
    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    void write(@Observes SpotCheckMoved moved) {
        String prime = name(moved.primeId());
        String department = name(moved.departmentId());
        switch (moved.kind()) {
            case DRAWN ->
                tell(
                        Role.PRIME,
                        moved.primeId(),
                        "A spot check of your invoices",
                        "%s has drawn a sample of the invoices in your ledger and asks for proof of payment:\n\n%s"
                                .formatted(department, moved.why()),
                        moved.about());
            case ANSWERED ->
                tell(
                        Role.DEPARTMENT,
                        moved.departmentId(),
                        "A spot check is answered",
                        "%s has answered for every invoice of your sample.".formatted(prime),
                        moved.about());
            case CLOSED ->
                tell(
                        Role.PRIME,
                        moved.primeId(),
                        "A spot check is closed",
                        "%s has closed its spot check of your invoices:\n\n%s".formatted(department, moved.why()),
                        moved.about());
        }
    }

    private void tell(Role role, String organisationId, String subject, String text, String checkId) {
        users.ofOrganisation(organisationId).stream()
                .filter(person -> person.getRoles().contains(role))
                .forEach(person -> outbox.write(
                        person.getEmail(), subject, """
                        Hello %s,

                        %s

                        %s/app/payment/spot-check?id=%s
                        """.formatted(person.getName(), text, Settings.origin(), checkId)));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
