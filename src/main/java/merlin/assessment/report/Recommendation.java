package merlin.assessment.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import merlin.criteria.Decision;

/** What the lead recommends to the department. Never changed: a second thought adds another, and the newest counts. */
@Entity
@Table(name = "report_recommendation")
public class Recommendation {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Lob
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("place")
    private List<RecommendedCondition> conditions = new ArrayList<>();

    protected Recommendation() {}

    Recommendation(String assessmentId, int place, Recommended recommended, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.place = place;
        this.decision = recommended.decision();
        this.reason = recommended.reason();
        this.recordedAt = at;
        this.recordedBy = by;
        recommended.conditions().forEach(c -> conditions.add(new RecommendedCondition(this, conditions.size() + 1, c)));
    }

    public Decision getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    /** In the order the lead gave them. */
    public List<AssessmentReport.Condition> conditions() {
        return conditions.stream().map(RecommendedCondition::printed).toList();
    }
}
