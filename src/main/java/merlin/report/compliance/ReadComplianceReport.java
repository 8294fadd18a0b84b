package merlin.report.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programme;
import merlin.programme.Programmes;
import merlin.report.document.Document;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Money;
import merlin.shared.Role;
import merlin.shared.Settings;

/** The compliance report of a programme as of today, for everybody. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadComplianceReport {
    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    PrimeFacts primeFacts;

    @Inject
    Clock clock;

    public Document read(String programmeId) {
        return ComplianceReport.of(facts(programmeId));
    }

    private ComplianceFacts facts(String programmeId) {
        Programme programme = programmes.get(programmeId);
        List<Contract> held = contracts.ofProgramme(programmeId);
        LocalDate today = MerlinClock.today(clock);
        Collection<String> primeIds =
                held.stream().flatMap(c -> c.primes().stream()).collect(Collectors.toCollection(TreeSet::new));
        return new ComplianceFacts(
                Settings.origin(),
                new ComplianceFacts.Programme(
                        programme.getId(),
                        programme.getTitle(),
                        organisations.get(programme.getDepartmentId()).getName(),
                        programme.getSummary(),
                        programme.getStartsOn(),
                        programme.getEndsOn()),
                today,
                organisations.getAll(primeIds).stream()
                        .map(prime -> primeFacts.of(prime, held, today))
                        .toList(),
                held.stream().map(this::contract).toList());
    }

    private ComplianceFacts.Contract contract(Contract contract) {
        return new ComplianceFacts.Contract(
                contract.getTitle(),
                contract.value().map(Money::toString).orElse(""),
                organisations.getAll(contract.primes()).stream()
                        .map(Organisation::getName)
                        .toList());
    }
}
