package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.programme.ocds.Party;
import merlin.programme.ocds.Period;
import merlin.programme.ocds.PrintedIdentifier;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Money;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department adds a contract for which there is no notice in open data. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class AddContractByHand {
    /**
     * What the department knows. Null means unknown, for every part but the title.
     *
     * @param supplierIdentifier register number such as {@code GB-COH-01234567}
     */
    public record Details(
            String title,
            String requirement,
            Money value,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate signedOn,
            String supplierName,
            String supplierIdentifier) {}

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Contract add(String programmeId, Details details) {
        Programme programme = programmes.ownedBy(caller.organisationId(), programmeId);
        if (details.startsOn() != null
                && details.endsOn() != null
                && details.endsOn().isBefore(details.startsOn())) {
            throw new Refusal("PRO-6", "programme.endsBeforeStart");
        }
        List<Party> suppliers = suppliers(details);
        Contract contract = new Contract(Id.next(), programme.getId(), caller.userId(), clock.instant());
        contract.state(new ContractTerms(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                suppliers.isEmpty() ? Stage.REQUIREMENT : Stage.AWARDED,
                Optional.empty(),
                details.title(),
                Optional.ofNullable(details.requirement()),
                Optional.of(buyer(organisations.get(programme.getDepartmentId()))),
                Optional.ofNullable(details.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(details.signedOn()),
                new Period(Optional.ofNullable(details.startsOn()), Optional.ofNullable(details.endsOn())),
                List.of(),
                suppliers));
        return contracts.add(contract);
    }

    private static List<Party> suppliers(Details details) {
        String name = details.supplierName();
        String number = details.supplierIdentifier();
        if ((name == null || name.isBlank()) && (number == null || number.isBlank())) return List.of();
        if (name == null || name.isBlank()) throw new Refusal("PRO-4", "programme.contract.supplierName");
        List<PrintedIdentifier> identifiers =
                number == null || number.isBlank() ? List.of() : List.of(printed(Identifier.parse(number)));
        return List.of(party(name.strip(), identifiers));
    }

    private static Party buyer(Organisation department) {
        return party(
                department.getName(),
                department.getIdentifiers().stream()
                        .map(AddContractByHand::printed)
                        .toList());
    }

    private static PrintedIdentifier printed(Identifier identifier) {
        return new PrintedIdentifier(identifier.scheme(), identifier.number());
    }

    private static Party party(String name, List<PrintedIdentifier> identifiers) {
        return new Party("", name, Set.of(), identifiers, "", Optional.empty(), Optional.empty());
    }
}
