package merlin.assessment.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A conversation of the team with people of a partner, the prime or a commissioner, and whether they agreed to be quoted. Never
 * shown to the prime.
 */
@Entity
public class Interview {
    /** Whom the people spoken to belong to. */
    public enum Side {
        PARTNER("Partner"),
        PRIME("Prime"),
        COMMISSIONER("Commissioner");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How the conversation was held. */
    public enum Means {
        FACE_TO_FACE("Face to face"),
        GROUP("Group session"),
        VIDEO("Video call"),
        PHONE("Telephone");

        private final String label;

        Means(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "with_whom")
    private String withWhom;

    private int people;

    @Enumerated(EnumType.STRING)
    private Means means;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "may_quote")
    private boolean mayQuote;

    @Column(name = "consent_ended_at")
    private Instant consentEndedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Interview() {}

    Interview(String assessmentId, Conversation told, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.side = told.side();
        this.partnerId = told.partnerId();
        this.withWhom = told.withWhom();
        this.people = told.people();
        this.means = told.means();
        this.heldOn = told.heldOn();
        this.mayQuote = told.mayQuote();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void endConsent(Instant at) {
        if (consentEndedAt == null) consentEndedAt = at;
    }

    /** ASM-14: agreed to be quoted, and has not taken that back. */
    public boolean mayBeQuoted() {
        return mayQuote && consentEndedAt == null;
    }

    public String getId() {
        return id;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    public Side getSide() {
        return side;
    }

    /** Organisation id of the partner; null for the other sides, or when the partner is not to be named even here. */
    public String getPartnerId() {
        return partnerId;
    }

    /** The part the people have at work, such as "operations manager". */
    public String getWithWhom() {
        return withWhom;
    }

    /** How many people took part, besides the team. */
    public int getPeople() {
        return people;
    }

    public Means getMeans() {
        return means;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
