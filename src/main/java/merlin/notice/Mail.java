package merlin.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;

/** One mail in the outbox: plain text to one address. */
@Entity
public class Mail {
    /** NOT-4 Five days, as one try an hour is made. Source: RFC 5321 section 4.5.4.1. */
    private static final int MOST_TRIES = 120;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "to_address")
    private String to;

    private String subject;

    @Lob
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int tries;

    @Column(name = "delivery_id")
    private String deliveryId;

    @Column(name = "last_problem")
    private String lastProblem;

    protected Mail() {}

    /** @param deliveryId where a room keeps what becomes of the mail; null for most */
    Mail(String id, String to, String subject, String body, Instant writtenAt, String deliveryId) {
        this.id = id;
        this.to = to;
        this.subject = subject;
        this.body = body;
        this.writtenAt = writtenAt;
        this.deliveryId = deliveryId;
    }

    void sent(Instant at) {
        sentAt = at;
        lastProblem = null;
    }

    void failed(String problem) {
        tries++;
        lastProblem = problem.length() > 300 ? problem.substring(0, 300) : problem;
    }

    boolean triedOften() {
        return tries >= MOST_TRIES;
    }

    String deliveryId() {
        return deliveryId;
    }

    public String getId() {
        return id;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
