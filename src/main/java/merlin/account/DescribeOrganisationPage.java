package merlin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import merlin.web.Pages;

/** An organisation's description of itself, with the definitions of VCSE and SME beside the questions. */
@Named
@ViewScoped
public class DescribeOrganisationPage implements Serializable {
    @Inject
    DescribeOrganisation describeOrganisation;

    private String name;
    private List<Identifier> identifiers = List.of();
    private LegalForm legalForm;
    private SizeBand sizeBand;
    private Boolean vcse;
    private Boolean sme;
    private String services;
    private String groupsServed;
    private String area;
    private Boolean publicPage;
    private int seen;

    public void load() {
        Organisation own = describeOrganisation.own();
        name = own.getName();
        identifiers = own.getIdentifiers();
        legalForm = own.legalForm().orElse(null);
        sizeBand = own.sizeBand().orElse(null);
        vcse = own.vcse().orElse(null);
        sme = own.sme().orElse(null);
        services = own.getServices();
        groupsServed = own.getGroupsServed();
        area = own.getArea();
        publicPage = own.isPublicPage();
        seen = own.getVersion();
    }

    public String save() {
        describeOrganisation.describe(
                new DescribeOrganisation.Description(
                        legalForm, sizeBand, vcse, sme, services, groupsServed, area, Boolean.TRUE.equals(publicPage)),
                seen);
        Pages.done("Saved. Every prime that lists you and every report uses this from now on.");
        return "/app/account/profile?faces-redirect=true";
    }

    public List<LegalForm> getLegalForms() {
        return Arrays.asList(LegalForm.values());
    }

    public List<SizeBand> getSizeBands() {
        return Arrays.asList(SizeBand.values());
    }

    public String getName() {
        return name;
    }

    public List<Identifier> getIdentifiers() {
        return identifiers;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public SizeBand getSizeBand() {
        return sizeBand;
    }

    public void setSizeBand(SizeBand sizeBand) {
        this.sizeBand = sizeBand;
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

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public String getGroupsServed() {
        return groupsServed;
    }

    public void setGroupsServed(String groupsServed) {
        this.groupsServed = groupsServed;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Boolean getPublicPage() {
        return publicPage;
    }

    public void setPublicPage(Boolean publicPage) {
        this.publicPage = publicPage;
    }
}
