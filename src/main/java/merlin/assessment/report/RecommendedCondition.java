package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A condition of a recommendation. */
@Entity
@Table(name = "report_condition")
class RecommendedCondition {
    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne
    @JoinColumn(name = "recommendation_id")
    private Recommendation recommendation;

    private int place;
    private String criterion;

    @Lob
    private String body;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected RecommendedCondition() {}

    RecommendedCondition(Recommendation recommendation, int place, AssessmentReport.Condition condition) {
        this.id = merlin.shared.Id.next();
        this.recommendation = recommendation;
        this.place = place;
        this.criterion = condition.criterion();
        this.body = condition.text();
        this.owner = condition.owner();
        this.dueOn = condition.dueOn();
    }

    AssessmentReport.Condition printed() {
        return new AssessmentReport.Condition(criterion, body, owner, dueOn);
    }
}
