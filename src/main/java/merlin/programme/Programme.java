package merlin.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import merlin.shared.Refusal;

/** What a department buys under one name, such as a support service for all regions. Holds contracts. */
@Entity
public class Programme {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "department_id")
    private String departmentId;

    private String title;
    private String summary;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Programme() {}

    Programme(String id, String departmentId, String createdBy, Instant createdAt) {
        this.id = id;
        this.departmentId = departmentId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** States title, summary and dates (both included; either may be unknown). */
    void describe(String title, String summary, LocalDate startsOn, LocalDate endsOn) {
        if (title == null || title.isBlank()) throw new Refusal("PRO-4", "programme.untitled");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal("PRO-6", "programme.endsBeforeStart");
        }
        this.title = title.strip();
        this.summary = summary;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public String getId() {
        return id;
    }

    public String getDepartmentId() {
        return departmentId;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getVersion() {
        return version;
    }
}
