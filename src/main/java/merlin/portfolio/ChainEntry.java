package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import merlin.account.Organisation;

/** One relation in a published version, with the partner's name and flags of that day. Holds no contact. Never changed. */
@Entity
@Table(name = "chain_entry")
public class ChainEntry {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "version_id")
    private String versionId;

    @Column(name = "subcontract_id")
    private String subcontractId;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "partner_name")
    private String partnerName;

    private Boolean vcse;
    private Boolean sme;
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

    protected ChainEntry() {}

    ChainEntry(String id, String versionId, Subcontract subcontract, Organisation partner) {
        this.id = id;
        this.versionId = versionId;
        this.subcontractId = subcontract.getId();
        this.parentId = subcontract.getParentId();
        this.partnerId = partner.getId();
        this.partnerName = partner.getName();
        this.vcse = partner.vcse().orElse(null);
        this.sme = ListedPartner.sme(partner).orElse(null);
        this.tier = subcontract.getTier();
        this.status = subcontract.getStatus();
        this.service = subcontract.getService();
        this.area = subcontract.getArea();
        this.valueShare = subcontract.getValueShare();
        this.startsOn = subcontract.getStartsOn();
        this.endsOn = subcontract.getEndsOn();
    }

    public String getVersionId() {
        return versionId;
    }

    public String getSubcontractId() {
        return subcontractId;
    }

    /** The subcontract above, null when the prime contracts directly. */
    public String getParentId() {
        return parentId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public Optional<Boolean> vcse() {
        return Optional.ofNullable(vcse);
    }

    public Optional<Boolean> sme() {
        return Optional.ofNullable(sme);
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
}
