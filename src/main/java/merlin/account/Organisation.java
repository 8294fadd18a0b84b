package merlin.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A department, assessment body, prime or partner: its printed name, its register numbers, and what it says of itself.
 * Each of legal form, size, VCSE and SME may be unknown, which is not the same as no.
 */
@Entity
public class Organisation {
    @Id
    @Column(length = 36)
    private String id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "identifier")
    @Convert(converter = IdentifierText.class)
    private Set<Identifier> identifiers = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_band")
    private SizeBand sizeBand;

    private Boolean vcse;
    private Boolean sme;
    private String services;

    @Column(name = "groups_served")
    private String groupsServed;

    private String area;

    @Column(name = "public_page")
    private boolean publicPage;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String id, OrganisationKind kind, String name, Set<Identifier> identifiers) {
        if (name == null || name.isBlank()) throw new IllegalArgumentException("an organisation has a name");
        this.id = id;
        this.kind = kind;
        this.name = name.strip();
        this.identifiers = new HashSet<>(identifiers);
    }

    /** States form, size and the two flags; null means unknown. */
    public void describe(LegalForm legalForm, SizeBand sizeBand, Boolean vcse, Boolean sme) {
        this.legalForm = legalForm;
        this.sizeBand = sizeBand;
        this.vcse = vcse;
        this.sme = sme;
    }

    /** States what the organisation offers, to whom and where, and whether a public page may show it. */
    public void present(String services, String groupsServed, String area, boolean publicPage) {
        this.services = services;
        this.groupsServed = groupsServed;
        this.area = area;
        this.publicPage = publicPage;
    }

    public String getId() {
        return id;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** Register numbers in alphabetical order. */
    public List<Identifier> getIdentifiers() {
        return identifiers.stream()
                .sorted(Comparator.comparing(Identifier::toString))
                .toList();
    }

    public Optional<LegalForm> legalForm() {
        return Optional.ofNullable(legalForm);
    }

    public Optional<SizeBand> sizeBand() {
        return Optional.ofNullable(sizeBand);
    }

    /** Voluntary, community or social enterprise: true, false, or empty when unknown. */
    public Optional<Boolean> vcse() {
        return Optional.ofNullable(vcse);
    }

    /** Small or medium-sized (fewer than 250 staff and within the turnover or balance limits): or empty when unknown. */
    public Optional<Boolean> sme() {
        return Optional.ofNullable(sme);
    }

    public String getServices() {
        return services;
    }

    public String getGroupsServed() {
        return groupsServed;
    }

    public String getArea() {
        return area;
    }

    public boolean isPublicPage() {
        return publicPage;
    }

    public int getVersion() {
        return version;
    }
}
