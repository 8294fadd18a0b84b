package merlin.portfolio.claim;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import merlin.portfolio.RelationStatus;
import merlin.web.Pages;
import merlin.web.Texts;

/** A partner that was left out tells the assessor, one question at a time; nothing is stored before the last step. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {
    private static final int LAST = 5;

    @Inject
    ReadOwnClaims readOwnClaims;

    @Inject
    ClaimRelation claimRelation;

    @Inject
    Texts texts;

    private int step = 1;
    private List<SelectItem> primes;
    private List<SelectItem> contracts = List.of();
    private String primeId;
    private String contractId;
    private String contractText;
    private Integer tier;
    private RelationStatus status;
    private String service;
    private EvidenceKind kind;
    private String evidence;
    private transient Part file;
    private byte[] fileBytes;
    private String fileName;
    private Boolean mayAskPrime;

    public void load() {
        primes = readOwnClaims.primes().stream()
                .map(p -> new SelectItem(p.getId(), p.getName()))
                .toList();
    }

    public void choosePrime() {
        contracts = readOwnClaims.contractsOf(primeId).stream()
                .map(c -> new SelectItem(c.getId(), c.getTitle()))
                .toList();
        step = 2;
    }

    public void describe() {
        relation();
        step = 3;
    }

    public void show() throws IOException {
        if (file != null && file.getSize() > 0) {
            fileBytes = file.getInputStream().readNBytes(Evidence.LARGEST + 1);
            fileName = file.getSubmittedFileName();
        }
        evidence();
        step = 4;
    }

    public void choose() {
        step = LAST;
    }

    public void back() {
        step = Math.max(1, step - 1);
    }

    public String send() {
        claimRelation.claim(relation(), evidence(), mayAskPrime);
        Pages.done(texts.text("portfolio.claim.sent"));
        return "/app/portfolio/relations?faces-redirect=true";
    }

    private ClaimedRelation relation() {
        return new ClaimedRelation(primeId, contractId, contractText, tier == null ? 0 : tier, status, service);
    }

    private Evidence evidence() {
        return new Evidence(kind, evidence, fileName, fileBytes);
    }

    public String getPrime() {
        return label(primes, primeId);
    }

    public String getContract() {
        return contractId == null ? contractText : label(contracts, contractId);
    }

    private static String label(List<SelectItem> items, String value) {
        return items.stream()
                .filter(i -> i.getValue().equals(value))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    public int getStep() {
        return step;
    }

    public List<SelectItem> getPrimes() {
        return primes;
    }

    public List<SelectItem> getContracts() {
        return contracts;
    }

    public String getPrimeId() {
        return primeId;
    }

    public void setPrimeId(String primeId) {
        this.primeId = primeId;
    }

    public String getContractId() {
        return contractId;
    }

    public void setContractId(String contractId) {
        this.contractId = contractId;
    }

    public String getContractText() {
        return contractText;
    }

    public void setContractText(String contractText) {
        this.contractText = contractText;
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

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public Boolean getMayAskPrime() {
        return mayAskPrime;
    }

    public void setMayAskPrime(Boolean mayAskPrime) {
        this.mayAskPrime = mayAskPrime;
    }
}
