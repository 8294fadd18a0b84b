package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.payment.disagreement.Disagreement;
import merlin.payment.disagreement.DisagreementMoved;
import merlin.payment.disagreement.Disagreements;
import merlin.shared.Role;
import merlin.shared.Settings;

/** Tells both sides of a disagreement about invoices what happened, and whose turn it is (PAY-31). */
@ApplicationScoped
class DisagreementMails {
    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    @Inject
    Disagreements disagreements;

    void write(@Observes DisagreementMoved moved) {
        Disagreement about = disagreements.get(moved.about());
        String prime = name(moved.primeId());
        String partner = name(moved.partnerId());
        String happened = happened(moved, prime, partner);
        people(moved.primeId(), Role.PRIME).forEach(to -> mail(to, happened, moved, turn(moved, "PRIME")));
        people(moved.partnerId(), Role.PARTNER).forEach(to -> mail(to, happened, moved, turn(moved, "PARTNER")));
        switch (moved.turn()) {
            case FINDER -> finders(about).forEach(to -> mail(to, happened, moved, "You are asked for a finding."));
            case PRIME, PARTNER, NOBODY -> {
                // the two sides have their mail
            }
        }
    }

    private static String turn(DisagreementMoved moved, String side) {
        return switch (moved.turn()) {
            case NOBODY -> "You need do nothing more.";
            case FINDER -> "Somebody else looks at it now. You need do nothing.";
            case PRIME, PARTNER -> moved.turn().name().equals(side) ? "It is your turn." : "You need do nothing now.";
        };
    }

    private static String happened(DisagreementMoved moved, String prime, String partner) {
        return switch (moved.kind()) {
            case OPENED -> "%s does not agree with what %s reports about its invoices.".formatted(partner, prime);
            case ADDED -> "%s does not agree with a further invoice in the ledger of %s.".formatted(partner, prime);
            case PRIME_ACCEPTED ->
                "%s accepts what %s says about its invoices and will correct its ledger.".formatted(prime, partner);
            case PRIME_ANSWERED -> "%s has answered %s about its invoices.".formatted(prime, partner);
            case PRIME_SILENT -> "%s has not answered %s about its invoices in time.".formatted(prime, partner);
            case PARTNER_ACCEPTED -> "%s accepts the answer of %s about its invoices.".formatted(partner, prime);
            case PARTNER_INSISTED ->
                "%s does not accept the answer of %s about its invoices.".formatted(partner, prime);
            case PARTNER_SILENT -> "%s has not replied to %s about its invoices in time.".formatted(partner, prime);
            case HANDED_ON ->
                "Nobody has recorded a finding about the invoices of %s and %s in time.".formatted(partner, prime);
            case FOUND_FOR_PARTNER, FOUND_FOR_PRIME, FOUND_IN_PART ->
                "There is a finding about the invoices of %s and %s.".formatted(partner, prime);
            case WITHDRAWN -> "%s has confirmed its invoices in the ledger of %s after all.".formatted(partner, prime);
        };
    }

    private void mail(User to, String happened, DisagreementMoved moved, String turn) {
        String subject = turn.startsWith("You need") || turn.startsWith("Somebody") ? "news" : "it is your turn";
        outbox.write(to.getEmail(), "Invoices seen differently: " + subject, """
                Hello %s,

                %s %s

                What both sides say, and what comes next:
                %s/app/payment/disagreement?id=%s
                """.formatted(
                        to.getName(), happened, turn, Settings.origin(), moved.about()));
    }

    private List<User> finders(Disagreement about) {
        if (about.getFinder() == null) return List.of();
        return switch (about.getFinder()) {
            case LEAD_ASSESSOR -> users.find(about.getFinderId()).stream().toList();
            case DEPARTMENT -> people(about.getFinderId(), Role.DEPARTMENT);
        };
    }

    private List<User> people(String organisationId, Role role) {
        return users.ofOrganisation(organisationId).stream()
                .filter(person -> person.getRoles().contains(role))
                .toList();
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
