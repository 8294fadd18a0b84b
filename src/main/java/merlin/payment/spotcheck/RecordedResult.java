package merlin.payment.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What a department found for one invoice of a sample. Never changed; a later one stands beside it. */
@Entity
@Table(name = "spot_check_result")
public class RecordedResult {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "item_id")
    private String itemId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String why;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RecordedResult() {}

    RecordedResult(String id, String itemId, int place, Result result, String why, String by, Instant at) {
        this.id = id;
        this.itemId = itemId;
        this.place = place;
        this.result = result;
        this.why = why;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    boolean says(Result other, String otherWhy) {
        return result == other && Objects.equals(why, otherWhy);
    }

    public Result getResult() {
        return result;
    }

    /** Null for none. */
    public String getWhy() {
        return why;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
