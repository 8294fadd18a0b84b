package merlin.payment.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Json;

/** Figures of a standard period as they were last worked out. */
@Entity
@Table(name = "payment_figures")
@IdClass(KeptFigures.Key.class)
class KeptFigures {
    /** Whose figures, of which period, under which rule set. */
    public static final class Key implements Serializable {
        private String primeId;
        private LocalDate periodFrom;
        private LocalDate periodTo;
        private String rules;

        protected Key() {}

        Key(String primeId, LocalDate from, LocalDate to, String rules) {
            this.primeId = primeId;
            this.periodFrom = from;
            this.periodTo = to;
            this.rules = rules;
        }

        private List<Object> all() {
            return List.of(primeId, periodFrom, periodTo, rules);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.all().equals(all());
        }

        @Override
        public int hashCode() {
            return all().hashCode();
        }
    }

    @Id
    @Column(name = "prime_id")
    private String primeId;

    @Id
    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Id
    @Column(name = "period_to")
    private LocalDate periodTo;

    @Id
    private String rules;

    private boolean complete;

    @Lob
    private String figures;

    @Lob
    @Column(name = "made_from")
    private String madeFrom;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeptFigures() {}

    KeptFigures(Key key) {
        this.primeId = key.primeId;
        this.periodFrom = key.periodFrom;
        this.periodTo = key.periodTo;
        this.rules = key.rules;
    }

    void are(PaymentFigures made, Instant at) {
        complete = made.complete();
        figures = Json.write(made);
        madeFrom = Json.write(made.ledgers());
        madeAt = at;
    }

    PaymentFigures figures() {
        return Json.read(figures, PaymentFigures.class);
    }
}
