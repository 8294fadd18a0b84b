package merlin.portfolio.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A partner's answer to one fact of a statement. Never changed; a later answer stands beside it (POR-10). */
@Entity
@Table(name = "fact_answer")
public class FactAnswer {
    /** What the partner says to the stated fact. */
    public enum Answer {
        CONFIRMED,
        DISPUTED
    }

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne
    @JoinColumn(name = "statement_id")
    private FactStatement statement;

    @Enumerated(EnumType.STRING)
    private Fact fact;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String why;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected FactAnswer() {}

    FactAnswer(String id, FactStatement statement, Fact fact, Answer answer, String why, String by, Instant at) {
        this.id = id;
        this.statement = statement;
        this.fact = fact;
        this.answer = answer;
        this.why = why;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public FactStatement getStatement() {
        return statement;
    }

    public Fact getFact() {
        return fact;
    }

    public Answer getAnswer() {
        return answer;
    }

    /** In the partner's words; null for a confirmation. */
    public String getWhy() {
        return why;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
