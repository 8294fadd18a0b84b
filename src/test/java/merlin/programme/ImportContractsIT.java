package merlin.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PRO-1, PRO-7, PRO-8 and PRO-9 in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class ImportContractsIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    UserTransaction transaction;

    @Inject
    Organisations organisations;

    @Inject
    CreateProgramme createProgramme;

    @Inject
    ImportContracts importContracts;

    @Inject
    AssignPrime assignPrime;

    @Inject
    Contracts contracts;

    @Inject
    Programmes programmes;

    private User department;
    private User otherDepartment;
    private String programme;
    private Identifier number;
    private Organisation prime;

    @BeforeEach
    void aProgramme() throws Exception {
        transaction.begin();
        number = new Identifier("GB-UKPRN", String.valueOf(10_000_000 + (int) (Math.random() * 89_999_999)));
        prime = organisations.add(new Organisation(
                UUID.randomUUID().toString(), OrganisationKind.PRIME, "Prime " + number, Set.of(number)));
        department = test.user(test.organisation(OrganisationKind.DEPARTMENT, "Department"), Role.DEPARTMENT);
        otherDepartment = test.user(test.organisation(OrganisationKind.DEPARTMENT, "Other"), Role.DEPARTMENT);
        transaction.commit();
        test.actAs(department);
        programme = createProgramme
                .create("Homes", "Care at home", LocalDate.of(2026, 4, 1), null)
                .getId();
    }

    @Test
    void pro1TheSameFileAgainChangesNothingAndItsFingerprintIsKept() {
        ImportReport first = bring(tender("2026-01-05", "Home care"));
        assertEquals(ImportReport.Outcome.IMPORTED, first.outcome());
        assertEquals(1, first.added());
        assertEquals(
                ImportReport.Outcome.UNCHANGED,
                bring(tender("2026-01-05", "Home care")).outcome());
        assertEquals(1, contracts.ofProgramme(programme).size());
        assertEquals(first.sha256(), programmes.files(programme, 10).get(0).getSha256());
        assertEquals(64, first.sha256().length());
    }

    @Test
    void pro1ARefusedFileStoresNoContractAndKeepsItsReport() {
        String twoNoticesOneBad = tender("2026-01-05", "Home care")
                .replaceFirst(
                        "\\] \\}$", ", { \"ocid\": \"o-2\", \"id\": \"9\", \"tender\": { \"title\": \"\" } } ] }");
        ImportReport report = bring(twoNoticesOneBad);
        assertEquals(ImportReport.Outcome.REFUSED, report.outcome());
        assertEquals(List.of(), contracts.ofProgramme(programme));
        ImportFile kept = programmes.files(programme, 10).get(0);
        assertEquals(report, kept.report());
    }

    @Test
    void pro7AnAwardFillsInTheRequirementUntilAPrimeIsAssigned() {
        bring(tender("2026-01-05", "Home care"));
        ImportReport awarded = bring(award("2026-03-01", "Home care, north"));
        assertEquals("0 added 1 changed", awarded.added() + " added " + awarded.changed() + " changed");
        Contract contract =
                contracts.get(contracts.ofProgramme(programme).get(0).getId());
        assertEquals(Stage.AWARDED, contract.getStage());
        assertEquals("The requirement", contract.getRequirement());
        assertEquals("79000000", contract.getCpv().get(0).getCode());
        ImportReport older = bring(award("2026-02-01", "Old"));
        assertEquals("programme.import.older", older.problems().get(0).messageKey());
        assign(contract);
        ImportReport late = bring(award("2026-04-01", "New"));
        assertEquals("programme.import.hasPrime", late.problems().get(0).messageKey());
        assertEquals(
                "programme.import.alreadyAwarded",
                bring(tender("2026-05-01", "Again")).problems().get(0).messageKey());
    }

    @Test
    void pro8APrimeIsLinkedByRegisterNumberOnly() {
        bring(award("2026-03-01", "Home care"));
        Contract contract = contracts.ofProgramme(programme).get(0);
        String supplier = contract.getSuppliers().get(0).getId();
        assertRefused("ACC-1", () -> assignPrime.assign(contract.getId(), supplier, prime.getName()));
        assertRefused("PRO-8", () -> assignPrime.assign(contract.getId(), supplier, "GB-UKPRN-10000001"));
        assign(contract);
        assertEquals(contract.getId(), contracts.ofPrime(prime.getId()).get(0).getId());
    }

    @Test
    void pro9AnotherDepartmentsProgrammeDoesNotExistForChanging() {
        bring(award("2026-03-01", "Home care"));
        Contract contract = contracts.ofProgramme(programme).get(0);
        test.actAs(otherDepartment);
        assertThrows(NotFound.class, () -> bring(tender("2026-01-05", "Theirs")));
        assertThrows(NotFound.class, () -> assign(contract));
    }

    private void assign(Contract contract) {
        assignPrime.assign(contract.getId(), contract.getSuppliers().get(0).getId(), number.toString());
    }

    private ImportReport bring(String json) {
        return importContracts.importFile(programme, "notice.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String tender(String date, String title) {
        return notice(date, title, "");
    }

    private String award(String date, String title) {
        return notice(
                date,
                title,
                ", \"awards\": [ { \"id\": \"a\", \"value\": { \"amount\": 10, \"currency\": \"GBP\" }, \"suppliers\": [ { \"name\": \"Prime\","
                        + " \"identifier\": { \"scheme\": \"GB-UKPRN\", \"id\": \"" + number.number() + "\" } } ] } ]");
    }

    private static String notice(String date, String title, String awards) {
        return "{ \"releases\": [ { \"ocid\": \"o-1\", \"id\": \"" + date + "\", \"date\": \"" + date
                + "\", \"tender\": { \"title\": \"" + title + "\", \"description\": \"The requirement\","
                + " \"items\": [ { \"classification\": { \"scheme\": \"CPV\", \"id\": \"79000000\" } } ] }" + awards
                + " } ] }";
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(Refusal.class, act).rule());
    }
}
