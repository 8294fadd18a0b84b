package merlin.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merlin.account.Organisation;
import merlin.shared.Money;
import merlin.shared.NotFound;

/** One contract of a programme: what was asked for, from whom it was bought, for how much and how long. */
@Entity
public class Contract {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "programme_id")
    private String programmeId;

    private String ocid;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String status;
    private String title;

    @Lob
    private String requirement;

    @Column(name = "buyer_name")
    private String buyerName;

    @Column(name = "buyer_identifier")
    private String buyerIdentifier;

    private BigDecimal amount;
    private String currency;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "import_file_id")
    private String importFileId;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "contract_cpv", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "place")
    private List<CpvCode> cpv = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ContractSupplier> suppliers = new ArrayList<>();

    @Version
    private int version;

    protected Contract() {}

    Contract(String id, String programmeId, String addedBy, Instant addedAt) {
        this.id = id;
        this.programmeId = programmeId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Takes over what the terms state; what they leave open stays as it was (PRO-7). */
    void state(ContractTerms terms) {
        ocid = terms.ocid().orElse(ocid);
        reference = terms.reference().orElse(reference);
        stage = terms.stage();
        status = terms.status().orElse(status);
        title = terms.title();
        requirement = terms.requirement().orElse(requirement);
        terms.buyer().ifPresent(buyer -> {
            buyerName = buyer.name();
            buyerIdentifier = buyer.identifiers().stream()
                    .findFirst()
                    .map(i -> i.scheme() + "-" + i.number())
                    .orElse(null);
        });
        terms.value().ifPresent(value -> {
            amount = value.amount();
            currency = value.currency();
        });
        startsOn = terms.period().startsOn().orElse(startsOn);
        endsOn = terms.period().endsOn().orElse(endsOn);
        awardedOn = terms.awardedOn().orElse(awardedOn);
        signedOn = terms.signedOn().orElse(signedOn);
        publishedOn = terms.publishedOn().orElse(publishedOn);
        importFileId = terms.importFileId().orElse(importFileId);
        if (!terms.cpv().isEmpty()) {
            cpv.clear();
            terms.cpv().forEach(code -> cpv.add(new CpvCode(code)));
        }
        if (!terms.suppliers().isEmpty()) {
            suppliers.clear();
            terms.suppliers().forEach(party -> suppliers.add(new ContractSupplier(this, suppliers.size(), party)));
        }
    }

    /** The supplier with this id becomes the registered prime (PRO-8). */
    void assignPrime(String supplierId, Organisation prime, String by, Instant at) {
        suppliers.stream()
                .filter(s -> s.getId().equals(supplierId))
                .findFirst()
                .orElseThrow(() -> new NotFound("supplier", supplierId))
                .assign(prime, by, at);
    }

    /** Organisation ids of the primes assigned so far; a framework has several. */
    public Set<String> primes() {
        Set<String> primes = new TreeSet<>();
        for (ContractSupplier supplier : suppliers)
            if (supplier.getPrimeId() != null) primes.add(supplier.getPrimeId());
        return primes;
    }

    public String getId() {
        return id;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    /** Id of the contracting process in open data; null when the contract was added by hand. */
    public String getOcid() {
        return ocid;
    }

    public String getReference() {
        return reference;
    }

    public Stage getStage() {
        return stage;
    }

    public String getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public String getRequirement() {
        return requirement;
    }

    public String getBuyerName() {
        return buyerName;
    }

    public String getBuyerIdentifier() {
        return buyerIdentifier;
    }

    /** Stated value, zero included; empty when unknown. An estimate while the stage is {@link Stage#REQUIREMENT}. */
    public Optional<Money> value() {
        return amount == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public LocalDate getAwardedOn() {
        return awardedOn;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public String getImportFileId() {
        return importFileId;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public List<CpvCode> getCpv() {
        return cpv;
    }

    public List<ContractSupplier> getSuppliers() {
        return suppliers;
    }

    public int getVersion() {
        return version;
    }
}
