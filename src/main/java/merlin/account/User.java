package merlin.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import merlin.shared.Role;

/** A person in an organisation. A partner's contact has no password: it comes in by a mailed link (ACC-3). */
@Entity
@Table(name = "person")
public class User {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id")
    private String organisationId;

    private String name;
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** Sessions carry the value they began with; raising it ends them all (ACC-6). */
    @Column(name = "session_generation")
    private int sessionGeneration;

    @Version
    private int version;

    protected User() {}

    public User(String id, String organisationId, String name, String email, Set<Role> roles) {
        this.id = id;
        this.organisationId = organisationId;
        this.name = name;
        this.email = normal(email);
        this.roles = EnumSet.copyOf(roles);
    }

    /** Addresses are compared in lower case without surrounding blanks. */
    static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** The person is reached and signs in under another address from now on; whoever is signed in is signed out. */
    void movedTo(String newEmail) {
        email = normal(newEmail);
        endAllSessions();
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    void endAllSessions() {
        sessionGeneration++;
    }

    public String getId() {
        return id;
    }

    public String getOrganisationId() {
        return organisationId;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public int getSessionGeneration() {
        return sessionGeneration;
    }
}
