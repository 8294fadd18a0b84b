package merlin.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import merlin.shared.Refusal;

/** Something a prime must do after an accreditation. Never changed; what was found met stands in {@link ConditionMet}. */
@Entity
@Table(name = "accreditation_condition")
public class Condition {
    /**
     * A condition as the department states it (ACR-5).
     *
     * @param criterion code of the criterion it comes from
     * @param owner who sees to it, by part
     * @param dueOn last day for it, included
     */
    public record Terms(String criterion, String text, String owner, LocalDate dueOn) implements Serializable {
        private static final int LONGEST = 2000;
        private static final int LONGEST_OWNER = 300;

        public Terms {
            if (blank(criterion) || blank(text) || blank(owner) || dueOn == null)
                throw new Refusal("ACR-5", "accreditation.conditionParts");
            text = text.strip();
            owner = owner.strip();
            if (text.length() > LONGEST) throw new Refusal("ACR-5", "accreditation.longCondition", LONGEST);
            if (owner.length() > LONGEST_OWNER) throw new Refusal("ACR-5", "accreditation.longOwner", LONGEST_OWNER);
        }

        private static boolean blank(String said) {
            return said == null || said.isBlank();
        }
    }

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne
    @JoinColumn(name = "decision_id")
    private AccreditationDecision decision;

    private int place;
    private String criterion;

    @Lob
    private String body;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Condition() {}

    Condition(AccreditationDecision decision, int place, Terms terms) {
        this.id = merlin.shared.Id.next();
        this.decision = decision;
        this.place = place;
        this.criterion = terms.criterion();
        this.body = terms.text();
        this.owner = terms.owner();
        this.dueOn = terms.dueOn();
    }

    public String getId() {
        return id;
    }

    AccreditationDecision decision() {
        return decision;
    }

    public Terms terms() {
        return new Terms(criterion, body, owner, dueOn);
    }
}
