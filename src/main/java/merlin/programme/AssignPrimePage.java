package merlin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.account.Identifier;
import merlin.shared.NotFound;
import merlin.web.Pages;
import merlin.web.Texts;

/** A department says which registered prime a supplier is. */
@Named
@ViewScoped
public class AssignPrimePage implements Serializable {
    @Inject
    ReadContract readContract;

    @Inject
    AssignPrime assignPrime;

    @Inject
    Texts texts;

    private String contractId;
    private String supplierId;
    private String supplierName;
    private String contractTitle;
    private String identifier;

    public void load() {
        ReadContract.View view = readContract.read(contractId);
        ContractSupplier supplier = view.contract().getSuppliers().stream()
                .filter(s -> s.getId().equals(supplierId))
                .findFirst()
                .orElseThrow(() -> new NotFound("supplier", supplierId));
        supplierName = supplier.getName();
        contractTitle = view.contract().getTitle();
        List<Identifier> printed = supplier.identifiers();
        if (identifier == null && !printed.isEmpty())
            identifier = printed.get(0).toString();
    }

    public String assign() {
        assignPrime.assign(contractId, supplierId, identifier);
        Pages.done(texts.text("programme.assign.done", supplierName));
        return "/app/programme/contract?faces-redirect=true&id=" + contractId;
    }

    public String getContractId() {
        return contractId;
    }

    public void setContractId(String contractId) {
        this.contractId = contractId;
    }

    public String getSupplierId() {
        return supplierId;
    }

    public void setSupplierId(String supplierId) {
        this.supplierId = supplierId;
    }

    public String getSupplierName() {
        return supplierName;
    }

    public String getContractTitle() {
        return contractTitle;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }
}
