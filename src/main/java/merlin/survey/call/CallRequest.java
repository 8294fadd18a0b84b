package merlin.survey.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody asked to be rung. Kept with the day, not the time. */
@Entity
@Table(name = "call_request")
public class CallRequest {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "body_id")
    private String bodyId;

    private String name;
    private String organisation;
    private String reach;

    @Column(name = "best_time")
    private String bestTime;

    private String about;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private boolean done;

    @Version
    private int version;

    protected CallRequest() {}

    CallRequest(String id, String bodyId, AskForCall.Wish wish, LocalDate askedOn) {
        this.id = id;
        this.bodyId = bodyId;
        this.name = wish.name().strip();
        this.organisation = wish.organisation();
        this.reach = wish.reach().strip();
        this.bestTime = wish.bestTime();
        this.about = wish.about();
        this.askedOn = askedOn;
    }

    void done() {
        done = true;
    }

    public String getId() {
        return id;
    }

    String getBodyId() {
        return bodyId;
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }

    /** Telephone number or e-mail address, as written. */
    public String getReach() {
        return reach;
    }

    public String getBestTime() {
        return bestTime;
    }

    /** The prime the call is about, as written. */
    public String getAbout() {
        return about;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public boolean isDone() {
        return done;
    }
}
