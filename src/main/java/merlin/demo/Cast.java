package merlin.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import merlin.account.AddUser;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.RegisterOrganisation;
import merlin.shared.Role;

/** Who plays in the demonstration: the organisations, the people with a password, and the forty partners on paper. */
@ApplicationScoped
public class Cast {
    /** The one password of every demo account; the launcher prints it. */
    public static final String PASSWORD = "thirty-days-fair";

    /** One line of partners.csv. @param prime the prime that lists it, or none; @param email contact's address */
    public record Partner(
            String name,
            String identifier,
            String legalForm,
            String size,
            boolean vcse,
            boolean sme,
            String area,
            String services,
            String groups,
            String prime,
            int tier,
            String contact,
            String email) {}

    @Inject
    RegisterOrganisation registerOrganisation;

    @Inject
    AddUser addUser;

    private Organisation department;
    private Organisation assessmentBody;
    private Organisation northgate;
    private Organisation calder;
    private Organisation westmere;

    /** Registers the organisations that have accounts, and their people. */
    public void enter() {
        department = register(OrganisationKind.DEPARTMENT, "Department for Everyday Services (invented)", null);
        assessmentBody =
                register(OrganisationKind.ASSESSMENT_BODY, "Fair Chain Assessments (invented)", "GB-COH-99009001");
        northgate = register(OrganisationKind.PRIME, "Northgate (invented)", "GB-COH-99009101");
        calder = register(OrganisationKind.PRIME, "Calder (invented)", "GB-COH-99009102");
        westmere = register(OrganisationKind.PRIME, "Westmere (invented)", "GB-COH-99009103");
        person(department, "Dana Whitlock", "department", Role.DEPARTMENT);
        person(assessmentBody, "Leo Marchetti", "lead", Role.LEAD_ASSESSOR);
        person(assessmentBody, "Asha Raman", "assessor", Role.ASSESSOR);
        person(assessmentBody, "Morag Sinclair", "moderator", Role.MODERATOR);
        person(assessmentBody, "Olu Bankole", "operator", Role.OPERATOR);
        person(northgate, "Priya Nolan", "prime", Role.PRIME);
        person(calder, "Callum Rhodes", "prime2", Role.PRIME);
        person(westmere, "Wendy Marsh", "prime3", Role.PRIME);
    }

    private Organisation register(OrganisationKind kind, String name, String identifier) {
        return registerOrganisation.register(
                kind, name, identifier == null ? Set.of() : Set.of(Identifier.parse(identifier)));
    }

    private void person(Organisation of, String name, String account, Role role) {
        addUser.add(of.getId(), name, account + "@demo.example", PASSWORD, Set.of(role));
    }

    /** Registers a partner with its contact before any prime lists it: those with a demo account, and the one left out. */
    public Organisation enter(Partner partner) {
        Organisation organisation = register(
                OrganisationKind.PARTNER, partner.name(), partner.identifier().isEmpty() ? null : partner.identifier());
        addUser.add(organisation.getId(), partner.contact(), partner.email(), PASSWORD, Set.of(Role.PARTNER));
        return organisation;
    }

    Organisation department() {
        return department;
    }

    Organisation assessmentBody() {
        return assessmentBody;
    }

    Organisation northgate() {
        return northgate;
    }

    Organisation calder() {
        return calder;
    }

    Organisation westmere() {
        return westmere;
    }

    /** The forty partners, in the order of the file. */
    public static List<Partner> partners() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Cast.class.getResourceAsStream("/merlin/demo/partners.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().map(Cast::partner).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Partner partner(NamedCsvRecord row) {
        return new Partner(
                row.getField("name"),
                row.getField("identifier"),
                row.getField("legal_form"),
                row.getField("size"),
                row.getField("vcse").equals("yes"),
                row.getField("sme").equals("yes"),
                row.getField("area"),
                row.getField("services"),
                row.getField("groups"),
                row.getField("prime"),
                Integer.parseInt(row.getField("tier")),
                row.getField("contact"),
                row.getField("email"));
    }
}
