package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import merlin.programme.ocds.OcdsFile;
import merlin.programme.ocds.OcdsReading;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Finding;
import merlin.shared.Id;
import merlin.shared.Role;
import merlin.shared.Sha256;

/** A department brings in the notices of one file, whole or not at all; the same file again changes nothing (PRO-1). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ImportContracts {
    private static final int LONGEST_NAME = 255;

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ContractsImported> imported;

    /** Never throws for a bad file: the report says why it was refused, and is kept. */
    public ImportReport importFile(String programmeId, String fileName, byte[] bytes) {
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        Programme programme = programmes.ownedBy(caller.organisationId(), programmeId);
        programmes.lock(programme);
        String sha256 = Sha256.of(bytes);
        if (programmes.imported(programme.getId(), sha256).isPresent()) {
            return new ImportReport(name, sha256, ImportReport.Outcome.UNCHANGED, 0, 0, List.of(), List.of());
        }
        String fileId = Id.next();
        NoticesBroughtIn plan = new NoticesBroughtIn(programme.getId(), fileId, contracts);
        List<Finding> remarks = List.of();
        OcdsReading reading = OcdsFile.read(bytes);
        if (reading instanceof OcdsReading.Read read) {
            remarks = read.remarks();
            read.notices().forEach(plan::plan);
        } else if (reading instanceof OcdsReading.Refused refused) {
            plan.refuse(refused.problems());
        }
        ImportReport report = plan.report(name, sha256, remarks);
        programmes.keep(
                new ImportFile(fileId, programme.getId(), bytes.length, report, caller.userId(), clock.instant()));
        if (report.outcome() == ImportReport.Outcome.IMPORTED) {
            plan.carryOut(caller.userId(), clock.instant());
            imported.fire(new ContractsImported(programme.getId(), caller.userId(), clock.instant(), sha256));
        }
        return report;
    }
}
