package merlin.portfolio;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Identifier;
import merlin.account.SizeBand;
import merlin.shared.NotFound;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime adds a partner to a chain, or changes what the draft says about one. */
@Named
@ViewScoped
public class PartnerPage implements Serializable {
    @Inject
    ReadChain readChain;

    @Inject
    ReadPartner readPartner;

    @Inject
    AddPartner addPartner;

    @Inject
    EditPartner editPartner;

    @Inject
    Texts texts;

    private String chainId;
    private String id;
    private int version;
    private String contract;
    private List<SelectItem> parents;
    private String organisation;
    private String identifier;
    private SizeBand size;
    private Boolean vcse;
    private Boolean sme;
    private Integer tier;
    private RelationStatus status;
    private String service;
    private String area;
    private BigDecimal share;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String parentId;
    private String contactName;
    private String contactRole;
    private String email;
    private String phone;

    public void load() {
        if (id != null) show(readPartner.read(id));
        ChainView view = readChain.read(chainId);
        contract = view.contract().getTitle();
        parents = view.rows().stream()
                .filter(row -> !row.relation().getId().equals(id))
                .map(row -> new SelectItem(row.relation().getId(), row.partner().getName()))
                .toList();
    }

    private void show(DraftRow row) {
        Subcontract relation = row.relation();
        if (relation.isRemoved()) throw new NotFound("relation", id);
        chainId = relation.getChainId();
        version = relation.getVersion();
        organisation = row.partner().getName();
        tier = relation.getTier();
        status = relation.getStatus();
        service = relation.getService();
        area = relation.getArea();
        share = relation.getValueShare();
        startsOn = relation.getStartsOn();
        endsOn = relation.getEndsOn();
        parentId = relation.getParentId();
        contactName = relation.getContact().getName();
        contactRole = relation.getContact().getRole();
        email = relation.getContact().getEmail();
        phone = relation.getContact().getPhone();
    }

    public String save() {
        ContactPerson contact = new ContactPerson(contactName, contactRole, email, phone);
        SubcontractTerms terms = new SubcontractTerms(
                tier == null ? 0 : tier, status, service, area, share, startsOn, endsOn, contact, parentId);
        if (id == null) {
            Identifier number = identifier == null ? null : Identifier.parse(identifier);
            addPartner.add(chainId, new PartnerDetails(organisation, number, size, vcse, sme), terms);
        } else {
            editPartner.edit(id, version, terms);
        }
        Pages.done(texts.text("portfolio.saved", organisation));
        return "/app/portfolio/chain?faces-redirect=true&id=" + chainId;
    }

    public boolean isNew() {
        return id == null;
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }

    public String getChainId() {
        return chainId;
    }

    public void setChainId(String chainId) {
        this.chainId = chainId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContract() {
        return contract;
    }

    public List<SelectItem> getParents() {
        return parents;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public SizeBand getSize() {
        return size;
    }

    public void setSize(SizeBand size) {
        this.size = size;
    }

    public Boolean getVcse() {
        return vcse;
    }

    public void setVcse(Boolean vcse) {
        this.vcse = vcse;
    }

    public Boolean getSme() {
        return sme;
    }

    public void setSme(Boolean sme) {
        this.sme = sme;
    }

    public Integer getTier() {
        return tier;
    }

    public void setTier(Integer tier) {
        this.tier = tier;
    }

    public RelationStatus getStatus() {
        return status;
    }

    public void setStatus(RelationStatus status) {
        this.status = status;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getParentId() {
        return parentId;
    }

    public void setParentId(String parentId) {
        this.parentId = parentId;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactRole() {
        return contactRole;
    }

    public void setContactRole(String contactRole) {
        this.contactRole = contactRole;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
