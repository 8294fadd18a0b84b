package merlin.payment.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What a prime says for one invoice of a sample. Never changed; a later one stands beside it. */
@Entity
@Table(name = "spot_check_proof")
public class Proof {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "item_id")
    private String itemId;

    private int place;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String words;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Proof() {}

    Proof(String id, String itemId, int place, LocalDate paidOn, String words, String by, Instant at) {
        this.id = id;
        this.itemId = itemId;
        this.place = place;
        this.paidOn = paidOn;
        this.words = words;
        this.givenBy = by;
        this.givenAt = at;
    }

    boolean says(LocalDate day, String other) {
        return Objects.equals(paidOn, day) && words.equals(other);
    }

    /** As the bank statement has it; null when it was not paid. */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getWords() {
        return words;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
