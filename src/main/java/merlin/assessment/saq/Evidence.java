package merlin.assessment.saq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import merlin.assessment.TextLimit;

/** What a prime shows for its answer: a file that is kept here, or a link. Removed evidence stays on record without its bytes. */
@Entity
public class Evidence {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String criterion;
    private String title;
    private String link;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private Long sizeBytes;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    protected Evidence() {}

    private Evidence(String assessmentId, String criterion, String title, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.criterion = criterion;
        this.title = title;
        this.addedAt = at;
        this.addedBy = by;
    }

    /** What a piece is called: as given, at most 300 characters, or else by the file's name or the address. */
    static String title(String given, String otherwise) {
        if (given == null || given.isBlank()) return otherwise;
        TextLimit.check("ASM-8", "The title", given.strip(), 300);
        return given.strip();
    }

    static Evidence link(String assessmentId, String criterion, String title, String link, Instant at, String by) {
        Evidence evidence = new Evidence(assessmentId, criterion, title, at, by);
        evidence.link = link;
        return evidence;
    }

    static Evidence file(
            String assessmentId, String criterion, String title, EvidenceFile.Checked file, Instant at, String by) {
        Evidence evidence = new Evidence(assessmentId, criterion, title, at, by);
        evidence.fileName = file.name();
        evidence.mediaType = file.kind().mediaType();
        evidence.sizeBytes = (long) file.bytes().length;
        evidence.sha256 = file.sha256();
        return evidence;
    }

    void remove(Instant at, String by) {
        removedAt = at;
        removedBy = by;
    }

    public String getId() {
        return id;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    public String getCriterion() {
        return criterion;
    }

    public String getTitle() {
        return title;
    }

    public boolean isFile() {
        return fileName != null;
    }

    /** An https address; null for a file. */
    public String getLink() {
        return link;
    }

    /** Name without any folder; null for a link. */
    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Size in kilobytes of 1,024 bytes, at least 1; 0 for a link. */
    public long getKilobytes() {
        return sizeBytes == null ? 0 : Math.max(1, (sizeBytes + 512) / 1024);
    }

    /** SHA-256 of the file, lower-case hex; null for a link. */
    public String getSha256() {
        return sha256;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
