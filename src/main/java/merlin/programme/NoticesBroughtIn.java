package merlin.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.programme.ocds.Notice;
import merlin.shared.Finding;
import merlin.shared.Id;

/** What one file would add and change. Planned first, carried out only when nothing stands against it (PRO-1, PRO-7). */
final class NoticesBroughtIn {
    private record Change(Contract held, ContractTerms terms) {}

    private final String programmeId;
    private final String fileId;
    private final Contracts contracts;
    private final List<ContractTerms> additions = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    NoticesBroughtIn(String programmeId, String fileId, Contracts contracts) {
        this.programmeId = programmeId;
        this.fileId = fileId;
        this.contracts = contracts;
    }

    void refuse(List<Finding> found) {
        problems.addAll(found);
    }

    void plan(Notice notice) {
        List<Contract> held = contracts.ofProcess(programmeId, notice.ocid());
        Set<Contract> taken = new HashSet<>();
        if (notice.awarded().isEmpty()) {
            plan(ContractTerms.requirement(notice, fileId), held, taken);
        }
        notice.awarded().forEach(contract -> plan(ContractTerms.awarded(notice, contract, fileId), held, taken));
    }

    private void plan(ContractTerms terms, List<Contract> held, Set<Contract> taken) {
        Optional<Contract> same = held.stream()
                .filter(c -> !taken.contains(c))
                .filter(c ->
                        c.getReference().equals(terms.reference().orElseThrow()) || c.getStage() == Stage.REQUIREMENT)
                .findFirst();
        if (same.isEmpty()) {
            if (terms.stage() == Stage.REQUIREMENT && !held.isEmpty())
                against("programme.import.alreadyAwarded", terms);
            else additions.add(terms);
            return;
        }
        Contract contract = same.get();
        taken.add(contract);
        if (!contract.primes().isEmpty()) against("programme.import.hasPrime", terms);
        else if (isOlder(terms.publishedOn(), contract.getPublishedOn())) against("programme.import.older", terms);
        else changes.add(new Change(contract, terms));
    }

    private static boolean isOlder(Optional<LocalDate> published, LocalDate heldFrom) {
        return published.isPresent() && heldFrom != null && published.get().isBefore(heldFrom);
    }

    private void against(String messageKey, ContractTerms terms) {
        problems.add(Finding.ofFile("PRO-7", messageKey, terms.title()));
    }

    ImportReport report(String fileName, String sha256, List<Finding> remarks) {
        if (!problems.isEmpty()) {
            return new ImportReport(fileName, sha256, ImportReport.Outcome.REFUSED, 0, 0, problems, List.of());
        }
        return new ImportReport(
                fileName, sha256, ImportReport.Outcome.IMPORTED, additions.size(), changes.size(), List.of(), remarks);
    }

    void carryOut(String by, Instant at) {
        for (ContractTerms terms : additions) {
            Contract contract = new Contract(Id.next(), programmeId, by, at);
            contract.state(terms);
            contracts.add(contract);
        }
        changes.forEach(change -> change.held().state(change.terms()));
    }
}
