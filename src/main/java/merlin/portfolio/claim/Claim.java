package merlin.portfolio.claim;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import merlin.portfolio.RelationStatus;
import merlin.shared.Refusal;

/** A partner says that it works, worked or talks with a prime that did not list it; an assessor decides (POR-11, POR-12). */
@Entity
@Table(name = "relation_claim")
public class Claim {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "contract_text")
    private String contractText;

    private int tier;

    @Enumerated(EnumType.STRING)
    private RelationStatus status;

    private String service;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind evidenceKind;

    @Column(name = "evidence_text")
    private String evidenceText;

    @Column(name = "evidence_name")
    private String evidenceName;

    @Column(name = "evidence_type")
    private String evidenceType;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] evidence;

    @Column(name = "may_ask_prime")
    private boolean mayAskPrime;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private ClaimState state = ClaimState.OPEN;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private int version;

    protected Claim() {}

    Claim(
            String id,
            String partnerId,
            ClaimedRelation relation,
            Evidence evidence,
            boolean mayAskPrime,
            String by,
            Instant at) {
        this.id = id;
        this.partnerId = partnerId;
        this.primeId = relation.primeId();
        this.contractId = relation.contractId();
        this.contractText = relation.contractText();
        this.tier = relation.tier();
        this.status = relation.status();
        this.service = relation.service();
        this.evidenceKind = evidence.kind();
        this.evidenceText = evidence.text();
        this.evidenceName = evidence.fileName();
        this.evidence = evidence.file();
        this.evidenceType = evidence.file() == null ? null : Evidence.type(evidence.file());
        this.mayAskPrime = mayAskPrime;
        this.claimedBy = by;
        this.claimedAt = at;
    }

    /** POR-12: once, with a reason. */
    void decide(boolean accepted, String reason, String by, Instant at) {
        if (state != ClaimState.OPEN) throw new Refusal("POR-12", "portfolio.claim.decided");
        if (reason == null || reason.isBlank()) throw new Refusal("POR-12", "portfolio.claim.reason");
        this.state = accepted ? ClaimState.ACCEPTED : ClaimState.REFUSED;
        this.reason = reason.strip();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public String getId() {
        return id;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public String getContractId() {
        return contractId;
    }

    public String getContractText() {
        return contractText;
    }

    public int getTier() {
        return tier;
    }

    public RelationStatus getStatus() {
        return status;
    }

    public String getService() {
        return service;
    }

    public EvidenceKind getEvidenceKind() {
        return evidenceKind;
    }

    public String getEvidenceText() {
        return evidenceText;
    }

    /** Name of the file, null without one. */
    public String getEvidenceName() {
        return evidenceName;
    }

    public String getEvidenceType() {
        return evidenceType;
    }

    public byte[] getEvidence() {
        return evidence;
    }

    public boolean isMayAskPrime() {
        return mayAskPrime;
    }

    public String getClaimedBy() {
        return claimedBy;
    }

    public Instant getClaimedAt() {
        return claimedAt;
    }

    public ClaimState getState() {
        return state;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }
}
