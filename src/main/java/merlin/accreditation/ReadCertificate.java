package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.programme.Programmes;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.shared.Settings;

/** A certificate by its number. Where the Standard was not met there is none. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadCertificate {
    @Inject
    AccreditationDecisions decisions;

    @Inject
    Organisations organisations;

    @Inject
    Programmes programmes;

    @Inject
    Editions editions;

    public Certificate read(String number) {
        AccreditationDecision decision = decisions
                .byCertificate(String.valueOf(number))
                .filter(d -> d.validUntil().isPresent())
                .orElseThrow(() -> new NotFound("certificate", String.valueOf(number)));
        Organisation prime = organisations.get(decision.getPrimeId());
        return new Certificate(
                decision.getCertificate(),
                prime.getName(),
                prime.getId(),
                prime.getIdentifiers().stream().map(Object::toString).toList(),
                decision.getDecision().text(),
                decision.getOutcomeLabel() + ", " + decision.getOutcomePercent().toPlainString() + "%",
                editions.get(decision.getEditionId()).title(),
                organisations.get(decision.getDepartmentId()).getName(),
                programmes.get(decision.getProgrammeId()).getTitle(),
                decision.getDecidedOn(),
                decision.validUntil().orElseThrow(),
                decision.getConditions().size(),
                Settings.origin() + "/register/" + prime.getId());
    }
}
