package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A partner has said that it works, worked or talks with a prime. The day only: it is said while collecting a survey pass. */
@Entity
@Table(name = "relation_confirmation")
public class RelationConfirmation {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    protected RelationConfirmation() {}

    RelationConfirmation(String id, String primeId, String partnerId, LocalDate confirmedOn) {
        this.id = id;
        this.primeId = primeId;
        this.partnerId = partnerId;
        this.confirmedOn = confirmedOn;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }
}
