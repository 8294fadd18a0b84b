package merlin.criteria.use;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an assessment was begun under a criteria file, and what the file was like then (CRI-2). Never changed, never removed. */
@Entity
@Table(name = "edition_use")
public class EditionUse {
    @Id
    @Column(name = "file_id", length = 40)
    private String fileId;

    @Column(length = 64)
    private String sha256;

    @Column(name = "first_used_at")
    private Instant firstUsedAt;

    protected EditionUse() {}

    public EditionUse(String fileId, String sha256, Instant firstUsedAt) {
        this.fileId = fileId;
        this.sha256 = sha256;
        this.firstUsedAt = firstUsedAt;
    }

    public String fileId() {
        return fileId;
    }

    public String sha256() {
        return sha256;
    }

    public Instant firstUsedAt() {
        return firstUsedAt;
    }
}
