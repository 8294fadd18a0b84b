package merlin.portfolio.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import merlin.shared.Refusal;

/** How an organisation is registered, as one prime states it. Each part may be null: not stated (ROLL-9). */
@Entity
@Table(name = "registration")
public class Registration {
    private static final int LONGEST_OFFICERS = 500;
    private static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}";

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String postcode;

    @Column(name = "incorporated_on")
    private LocalDate incorporatedOn;

    private String officers;

    @Column(name = "bank_hash")
    private String bankHash;

    @Version
    private int version;

    protected Registration() {}

    /** @param organisationId the partner, or the prime itself */
    Registration(String id, String primeId, String organisationId) {
        this.id = id;
        this.primeId = primeId;
        this.organisationId = organisationId;
    }

    /** @param officers one name a line; @param bankHash null keeps what is held */
    void state(String postcode, LocalDate incorporatedOn, String officers, String bankHash, LocalDate today) {
        if (incorporatedOn != null && incorporatedOn.isAfter(today))
            throw new Refusal("ROLL-8", "portfolio.registration.incorporated");
        if (officers != null && officers.length() > LONGEST_OFFICERS)
            throw new Refusal("ROLL-8", "portfolio.registration.officers", LONGEST_OFFICERS);
        this.postcode = postcode(postcode);
        this.incorporatedOn = incorporatedOn;
        this.officers = officers == null || officers.isBlank() ? null : officers.strip();
        if (bankHash != null) this.bankHash = bankHash;
    }

    /** Written as the post office does, without the blank: {@code LS14AP}; null for nothing. */
    static String postcode(String text) {
        if (text == null || text.isBlank()) return null;
        String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!plain.matches(POSTCODE)) throw new Refusal("ROLL-8", "portfolio.registration.postcode");
        return plain;
    }

    public String getOrganisationId() {
        return organisationId;
    }

    public String getPostcode() {
        return postcode;
    }

    /** As the post office writes it: {@code LS1 4AP}; null for nothing. */
    String printedPostcode() {
        return postcode == null ? null : postcode.replaceFirst("(...)$", " $1");
    }

    public LocalDate getIncorporatedOn() {
        return incorporatedOn;
    }

    public String getOfficers() {
        return officers;
    }

    /** Equal for the same account of the same prime's chain, and only there. */
    public Optional<String> bankHash() {
        return Optional.ofNullable(bankHash);
    }

    public int getVersion() {
        return version;
    }
}
