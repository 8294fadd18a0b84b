package merlin.survey.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** INV-1 What became of one letter at one address. Holds the day and nothing finer. */
@Entity
@Table(name = "letter_delivery")
public class Delivery {
    /** As far as our side can know. */
    public enum State {
        QUEUED,
        HANDED_OVER,
        REFUSED
    }

    private static final int LONGEST = 300;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "survey_id")
    private String surveyId;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private Letter.Kind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "told_on")
    private LocalDate day;

    private String reason;

    protected Delivery() {}

    Delivery(String id, String surveyId, String personId, Letter.Kind kind, String address, LocalDate day) {
        this.id = id;
        this.surveyId = surveyId;
        this.personId = personId;
        this.kind = kind;
        this.address = address;
        this.state = State.QUEUED;
        this.day = day;
    }

    void handedOver(LocalDate on) {
        state = State.HANDED_OVER;
        day = on;
        reason = null;
    }

    /** @param why as the mail server put it */
    void refused(String why, LocalDate on) {
        state = State.REFUSED;
        day = on;
        String line = why == null ? "" : why.strip().replaceAll("\\s+", " ");
        reason = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    public String getId() {
        return id;
    }

    public String getPersonId() {
        return personId;
    }

    public Letter.Kind getKind() {
        return kind;
    }

    public String getAddress() {
        return address;
    }

    public State getState() {
        return state;
    }

    public LocalDate getDay() {
        return day;
    }

    /** What the mail server said; null unless it refused. */
    public String getReason() {
        return reason;
    }
}
