package merlin.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row that writers lock, so that numbers have no gaps. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    @Id
    private long id;

    private long number;
    private String hash;

    protected AuditHead() {}

    long nextNumber() {
        return number + 1;
    }

    String hash() {
        return hash;
    }

    void movedTo(AuditEntry entry) {
        number = entry.getNumber();
        hash = entry.getHash();
    }
}
