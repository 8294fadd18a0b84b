package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One publication of a supply chain. Never changed (POR-4). */
@Entity
@Table(name = "chain_version")
public class ChainVersion {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "chain_id")
    private String chainId;

    private int number;
    private String note;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ChainVersion() {}

    ChainVersion(String id, String chainId, int number, String note, String publishedBy, Instant publishedAt) {
        this.id = id;
        this.chainId = chainId;
        this.number = number;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    public String getId() {
        return id;
    }

    public String getChainId() {
        return chainId;
    }

    /** 1 for the first publication, then 2, 3 and so on. */
    public int getNumber() {
        return number;
    }

    public String getNote() {
        return note;
    }

    public String getPublishedBy() {
        return publishedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
