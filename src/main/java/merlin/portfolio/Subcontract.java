package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import merlin.shared.Refusal;

/** The relation between a prime (or a partner above) and a partner on one contract, as the draft of the chain has it. */
@Entity
public class Subcontract {
    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne
    @JoinColumn(name = "chain_id")
    private SupplyChain chain;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "partner_id")
    private String partnerId;

    private int tier;

    @Enumerated(EnumType.STRING)
    private RelationStatus status;

    private String service;
    private String area;

    @Column(name = "value_share")
    private BigDecimal valueShare;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private ContactPerson contact;

    @Column(name = "claim_id")
    private String claimId;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private int version;

    protected Subcontract() {}

    Subcontract(String id, SupplyChain chain, String partnerId, SubcontractTerms terms, String by, Instant at) {
        this.id = id;
        this.chain = chain;
        this.partnerId = partnerId;
        this.addedBy = by;
        this.addedAt = at;
        state(terms);
    }

    void state(SubcontractTerms terms) {
        tier = terms.tier();
        status = terms.status();
        service = terms.service();
        area = terms.area();
        valueShare = terms.valueShare();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        contact = terms.contact();
        parentId = terms.parentId();
    }

    /** What is stated now, for comparing and for the form. */
    public SubcontractTerms terms() {
        return new SubcontractTerms(tier, status, service, area, valueShare, startsOn, endsOn, contact, parentId);
    }

    /** POR-14: refuses to go on from an older state than the stored one. */
    void expect(int versionSeen) {
        if (version != versionSeen) throw new Refusal("POR-14", "portfolio.stale");
    }

    /** Takes the relation out of the draft; what was published stays (POR-4). A relation an assessor accepted stays (POR-12). */
    void remove(String by, Instant at) {
        if (claimId != null) throw new Refusal("POR-12", "portfolio.claimed");
        removedBy = by;
        removedAt = at;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    void acceptedClaim(String claimId) {
        this.claimId = claimId;
    }

    public String getId() {
        return id;
    }

    public String getChainId() {
        return chain.getId();
    }

    public String getContractId() {
        return chain.getContractId();
    }

    public String getPrimeId() {
        return chain.getPrimeId();
    }

    public String getParentId() {
        return parentId;
    }

    public String getPartnerId() {
        return partnerId;
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

    public String getArea() {
        return area;
    }

    /** Percent of the head contract's value; null when unknown. */
    public BigDecimal getValueShare() {
        return valueShare == null ? null : SubcontractTerms.share(valueShare);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public ContactPerson getContact() {
        return contact;
    }

    /** The accepted claim that brought the relation in; null for one the prime listed itself. */
    public String getClaimId() {
        return claimId;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public int getVersion() {
        return version;
    }
}
