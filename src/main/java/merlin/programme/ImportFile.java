package merlin.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import merlin.shared.Json;

/** A file that somebody brought to a programme, with its fingerprint and what came of it. Never changed. */
@Entity
@Table(name = "import_file")
public class ImportFile {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "programme_id")
    private String programmeId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    private ImportReport.Outcome outcome;

    @Lob
    private String report;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportFile() {}

    ImportFile(String id, String programmeId, long sizeBytes, ImportReport report, String by, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.fileName = report.fileName();
        this.sha256 = report.sha256();
        this.sizeBytes = sizeBytes;
        this.outcome = report.outcome();
        this.report = Json.write(report);
        this.importedBy = by;
        this.importedAt = at;
    }

    public String getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSha256() {
        return sha256;
    }

    public long getSizeBytes() {
        return sizeBytes;
    }

    public ImportReport.Outcome getOutcome() {
        return outcome;
    }

    public ImportReport report() {
        return Json.read(report, ImportReport.class);
    }

    public String getImportedBy() {
        return importedBy;
    }

    public Instant getImportedAt() {
        return importedAt;
    }
}
