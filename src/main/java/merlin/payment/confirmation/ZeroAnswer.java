package merlin.payment.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A partner's answer to a ledger that has no invoice of it: right, or not. Never changed (PAY-30). */
@Entity
@Table(name = "zero_answer")
public class ZeroAnswer {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    private int place;

    @Column(name = "days_covered")
    private String daysCovered;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private String why;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ZeroAnswer() {}

    ZeroAnswer(
            String id,
            String primeId,
            String partnerId,
            ReportedPeriod about,
            int place,
            AnswerKind kind,
            String why,
            String by,
            Instant at) {
        this.id = id;
        this.primeId = primeId;
        this.partnerId = partnerId;
        this.periodFrom = about.period().from();
        this.place = place;
        this.daysCovered = about.daysCovered();
        this.kind = kind;
        this.why = why;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    boolean says(AnswerKind otherKind, String otherWhy) {
        return kind == otherKind && Objects.equals(why, otherWhy);
    }

    /** It was given when ledgers covered exactly these days. */
    boolean answers(ReportedPeriod stated) {
        return daysCovered.equals(stated.daysCovered());
    }

    public String getPartnerId() {
        return partnerId;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public int getPlace() {
        return place;
    }

    public AnswerKind getKind() {
        return kind;
    }

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
