package merlin.payment.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A prime as payer: its row is the lock of the work on the prime's ledgers. Nobody else reads it. */
@Entity
class Payer {
    @Id
    @Column(name = "prime_id", length = 36)
    private String primeId;

    protected Payer() {}

    Payer(String primeId) {
        this.primeId = primeId;
    }
}
