package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A partner list that was brought in: its fingerprint and what it changed (POR-7). */
@Entity
@Table(name = "partner_list_file")
public class PartnerListFile {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "chain_id")
    private String chainId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private int added;
    private int changed;
    private int skipped;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected PartnerListFile() {}

    PartnerListFile(String id, String chainId, PartnerListReport report, String by, Instant at) {
        this.id = id;
        this.chainId = chainId;
        this.fileName = report.fileName();
        this.sha256 = report.sha256();
        this.added = report.added();
        this.changed = report.changed();
        this.skipped = report.skipped();
        this.importedBy = by;
        this.importedAt = at;
    }
}
