package merlin.survey.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import merlin.shared.Refusal;

/** INV-2 A letter went to all once more: who decided it, on which day, why. Never changed; one a survey and day. */
@Entity
@Table(name = "letter_resend")
public class Resend {
    private static final int LONGEST = 1000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "survey_id")
    private String surveyId;

    @Enumerated(EnumType.STRING)
    private Letter.Kind kind;

    @Column(name = "sent_on")
    private LocalDate day;

    @Column(name = "by_id")
    private String by;

    private String why;

    protected Resend() {}

    Resend(String id, String surveyId, Letter.Kind kind, LocalDate day, String by, String why) {
        if (why == null || why.isBlank()) throw new Refusal("INV-2", "survey.invitation.why");
        if (why.length() > LONGEST) throw new Refusal("INV-2", "survey.roll.long", LONGEST);
        this.id = id;
        this.surveyId = surveyId;
        this.kind = kind;
        this.day = day;
        this.by = by;
        this.why = why.strip();
    }

    public Letter.Kind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getBy() {
        return by;
    }

    public String getWhy() {
        return why;
    }
}
