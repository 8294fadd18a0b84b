package merlin.survey.roll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import merlin.shared.Refusal;

/** A step's reason about one partner (list returned) or one open claim (list accepted). Never changed. */
@Entity
@Table(name = "list_reason")
public class ListReason {
    private static final int LONGEST = 1000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "step_id")
    private String stepId;

    @Column(name = "about_id")
    private String aboutId;

    private String why;

    protected ListReason() {}

    ListReason(String id, String stepId, String aboutId, String why) {
        if (why.length() > LONGEST) throw new Refusal("ROLL-3", "survey.roll.long", LONGEST);
        this.id = id;
        this.stepId = stepId;
        this.aboutId = aboutId;
        this.why = why.strip();
    }

    /** Id of the partner or of the claim. */
    public String getAboutId() {
        return aboutId;
    }

    public String getWhy() {
        return why;
    }
}
