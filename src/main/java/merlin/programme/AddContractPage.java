package merlin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import merlin.shared.Money;
import merlin.shared.Refusal;

/** A department adds a contract by hand. */
@Named
@ViewScoped
public class AddContractPage implements Serializable {
    @Inject
    ReadProgramme readProgramme;

    @Inject
    AddContractByHand addContractByHand;

    private String id;
    private String programmeTitle;
    private String title;
    private String requirement;
    private BigDecimal pounds;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate signedOn;
    private String supplierName;
    private String supplierIdentifier;

    public void load() {
        programmeTitle = readProgramme.read(id, null).programme().getTitle();
    }

    public String add() {
        Contract added = addContractByHand.add(
                id,
                new AddContractByHand.Details(
                        title, requirement, value(), startsOn, endsOn, signedOn, supplierName, supplierIdentifier));
        return "/app/programme/contract?faces-redirect=true&id=" + added.getId();
    }

    private Money value() {
        if (pounds == null) return null;
        if (pounds.signum() < 0 || pounds.stripTrailingZeros().scale() > 2) {
            throw new Refusal("PRO-4", "programme.contract.pounds", pounds.toPlainString());
        }
        return new Money(pounds, "GBP");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getProgrammeTitle() {
        return programmeTitle;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public BigDecimal getPounds() {
        return pounds;
    }

    public void setPounds(BigDecimal pounds) {
        this.pounds = pounds;
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

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getSupplierName() {
        return supplierName;
    }

    public void setSupplierName(String supplierName) {
        this.supplierName = supplierName;
    }

    public String getSupplierIdentifier() {
        return supplierIdentifier;
    }

    public void setSupplierIdentifier(String supplierIdentifier) {
        this.supplierIdentifier = supplierIdentifier;
    }
}
