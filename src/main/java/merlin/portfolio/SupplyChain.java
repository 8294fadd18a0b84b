package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Who delivers below one prime on one contract: a draft that the prime works on, and its published versions. */
@Entity
@Table(name = "supply_chain")
public class SupplyChain {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    private int version;

    protected SupplyChain() {}

    SupplyChain(String id, String contractId, String primeId, Instant begunAt) {
        this.id = id;
        this.contractId = contractId;
        this.primeId = primeId;
        this.begunAt = begunAt;
    }

    public String getId() {
        return id;
    }

    public String getContractId() {
        return contractId;
    }

    public String getPrimeId() {
        return primeId;
    }

    public Instant getBegunAt() {
        return begunAt;
    }
}
