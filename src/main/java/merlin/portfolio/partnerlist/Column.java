package merlin.portfolio.partnerlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a partner list, by name in any order. */
public enum Column {
    ORGANISATION(true, "organisation", "organization", "partner", "name"),
    IDENTIFIER(false, "identifier", "register number", "scheme-id"),
    TIER(true, "tier"),
    STATUS(true, "status"),
    CONTRACT(false, "contract"),
    SERVICE(false, "service"),
    AREA(false, "area"),
    CONTACT_NAME(true, "contact name", "contact"),
    ROLE(false, "role", "contact role"),
    EMAIL(true, "e-mail", "contact e-mail"),
    PHONE(false, "phone", "telephone", "contact phone"),
    SIZE(false, "size"),
    VCSE(false, "vcse"),
    SME(false, "sme"),
    VALUE_SHARE(false, "value share", "share"),
    START(false, "start", "start date"),
    END(false, "end", "end date"),
    PARTNER_OF(false, "partner of", "below");

    private final boolean required;
    private final List<String> names;

    Column(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
    }

    boolean isRequired() {
        return required;
    }

    /** The name that we print. */
    public String title() {
        return names.get(0);
    }

    static Optional<Column> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(c -> c.names.stream().anyMatch(n -> plain(n).equals(plain)))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
