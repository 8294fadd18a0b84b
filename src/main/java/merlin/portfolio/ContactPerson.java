package merlin.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import merlin.shared.Refusal;

/** Whom to ask at the partner: a suitable senior manager. Never published. */
@Embeddable
public class ContactPerson {
    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_role")
    private String role;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    protected ContactPerson() {}

    /** Role and phone may be null: unknown. */
    public ContactPerson(String name, String role, String email, String phone) {
        if (name == null || name.isBlank()) throw new Refusal("POR-6", "portfolio.contact.nameless");
        if (!isEmail(email)) throw new Refusal("POR-6", "portfolio.contact.email", email == null ? "" : email);
        this.name = name.strip();
        this.role = role == null || role.isBlank() ? null : role.strip();
        this.email = email.strip();
        this.phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** By shape only: one at sign, something before it, a dot after it, no blanks. */
    public static boolean isEmail(String text) {
        return text != null && text.strip().length() <= 254 && text.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactPerson that
                && name.equals(that.name)
                && email.equals(that.email)
                && Objects.equals(role, that.role)
                && Objects.equals(phone, that.phone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, email);
    }

    public String getName() {
        return name;
    }

    public String getRole() {
        return role;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }
}
