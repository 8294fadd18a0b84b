package merlin.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.programme.ocds.Party;
import merlin.programme.ocds.PrintedIdentifier;
import merlin.shared.Refusal;

/** Who won a contract, as the notice prints it; and, once the department has said so, the prime registered with Merlin. */
@Entity
@Table(name = "contract_supplier")
public class ContractSupplier {
    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne
    private Contract contract;

    private int place;
    private String name;

    /** Every printed number as {@code scheme|number}, one a line. */
    @Column(name = "printed_identifier")
    private String printedIdentifiers;

    private String address;
    private Boolean sme;
    private Boolean vcse;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected ContractSupplier() {}

    ContractSupplier(Contract contract, int place, Party party) {
        this.id = merlin.shared.Id.next();
        this.contract = contract;
        this.place = place;
        this.name = party.name();
        this.printedIdentifiers = String.join(
                "\n",
                party.identifiers().stream()
                        .map(i -> i.scheme() + "|" + i.number())
                        .toList());
        this.address = party.address();
        this.sme = party.sme().orElse(null);
        this.vcse = party.vcse().orElse(null);
    }

    /**
     * Links the supplier to a registered prime (PRO-8). Where the notice prints a number that Merlin can read, it must be one of
     * the prime's; where it prints none, the department vouches for the number it entered.
     */
    void assign(Organisation prime, String by, Instant at) {
        List<Identifier> printed = identifiers();
        if (!printed.isEmpty() && printed.stream().noneMatch(prime.getIdentifiers()::contains)) {
            throw new Refusal("PRO-8", "programme.assign.otherNumber", name, printed.get(0), prime.getName());
        }
        this.primeId = prime.getId();
        this.assignedBy = by;
        this.assignedAt = at;
    }

    public String getId() {
        return id;
    }

    public Contract getContract() {
        return contract;
    }

    /** The name as printed. */
    public String getName() {
        return name;
    }

    /** The numbers as printed, of whatever register. */
    public List<PrintedIdentifier> printed() {
        if (printedIdentifiers == null || printedIdentifiers.isEmpty()) return List.of();
        return printedIdentifiers
                .lines()
                .map(line -> line.split("\\|", 2))
                .map(parts -> new PrintedIdentifier(parts[0], parts[1]))
                .toList();
    }

    /** Of the printed numbers those whose register and shape Merlin knows. */
    public List<Identifier> identifiers() {
        return printed().stream()
                .map(p -> Identifier.of(p.scheme(), p.number()))
                .flatMap(Optional::stream)
                .toList();
    }

    public String getAddress() {
        return address;
    }

    public Optional<Boolean> sme() {
        return Optional.ofNullable(sme);
    }

    public Optional<Boolean> vcse() {
        return Optional.ofNullable(vcse);
    }

    /** The prime's organisation id; null until the department has assigned one. */
    public String getPrimeId() {
        return primeId;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }
}
