package merlin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.accreditation.Condition;
import merlin.accreditation.DecideAccreditation;
import merlin.accreditation.DecideAccreditationIT.IssuedCase;
import merlin.accreditation.Deciding;
import merlin.criteria.Decision;
import merlin.criteria.Editions;
import merlin.report.compliance.ReadComplianceReport;
import merlin.shared.Json;
import merlin.shared.NotFound;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody may read, on the real server. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    DecideAccreditation decide;

    @Inject
    SearchRegister search;

    @Inject
    ReadPrime readPrime;

    @Inject
    ReadPartners readPartners;

    @Inject
    ReadComplianceReport readComplianceReport;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    @Test
    void reg3TheRegisterIsReadPageByPageByName() {
        for (String name : List.of("Ash", "Birch", "Cedar")) prime(mark + " " + name);
        SearchRegister.Found first = search.search(mark.toUpperCase(java.util.Locale.ROOT), "", null, 2);
        assertEquals(List.of(mark + " Ash", mark + " Birch"), names(first));
        SearchRegister.Found second = search.search(mark, null, first.next(), 2);
        assertEquals(List.of(mark + " Cedar"), names(second));
        assertNull(second.next());
    }

    @Test
    void reg1AStandingNarrowsTheListAndSignsOfThePatternAreLetters() {
        prime(mark + " 100% O'Brien_");
        assertEquals(
                1,
                search.search("100% o'brien_", "not-held", null, 10).entries().size());
        assertEquals(0, search.search(mark, "held", null, 10).entries().size());
        assertEquals(0, search.search(mark + " 100_", "", null, 10).entries().size());
    }

    @Test
    void reg1ADecisionStandsInTheHistoryWithItsConditions() {
        IssuedCase issued = new IssuedCase(test, editions, em, "Good");
        test.actAs(issued.official);
        Condition.Terms terms =
                new Condition.Terms("4.2", "Pay within 30 days.", "the finance director", LocalDate.of(2099, 1, 31));
        decide.decide(issued.assessmentId, new Deciding(Decision.MET_WITH_CONDITIONS, "Nearly.", List.of(terms)));
        em.flush();
        test.actAsNobody();
        PrimeView view = readPrime.read(issued.prime.getId());
        assertEquals(1, view.history().size());
        assertEquals("Standard met with conditions", view.history().get(0).decision());
        assertEquals("4.2", view.history().get(0).conditions().get(0).criterion());
        assertEquals("No ledger supplied; nothing is implied.", view.payment().words());
        assertThrows(NotFound.class, () -> readPrime.read(issued.department.getId()));
    }

    @Test
    void reg5APartnerHasAPageOnlyIfItAgreed() {
        Organisation open = partner(mark + " Open", true);
        Organisation closed = partner(mark + " Closed", false);
        em.flush();
        assertEquals("Skills", readPartners.read(open.getId()).services());
        assertThrows(NotFound.class, () -> readPartners.read(closed.getId()));
        assertFalse(readPartners.list(null, 100).partners().stream().anyMatch(p -> p.id().equals(closed.getId())));
    }

    @Test
    void rep2AProgrammeWithoutContractsHasAReportThatSaysSo() {
        IssuedCase issued = new IssuedCase(test, editions, em, "Good");
        test.actAsNobody();
        String json = Json.write(readComplianceReport.read(issued.programmeId));
        assertTrue(json.contains("No prime has been linked to a contract of this programme yet."));
        assertEquals(json, Json.write(readComplianceReport.read(issued.programmeId)));
    }

    private void prime(String name) {
        organisations.add(
                new Organisation(UUID.randomUUID().toString(), OrganisationKind.PRIME, name, java.util.Set.of()));
        em.flush();
    }

    private Organisation partner(String name, boolean open) {
        Organisation partner =
                new Organisation(UUID.randomUUID().toString(), OrganisationKind.PARTNER, name, java.util.Set.of());
        partner.present("Skills", "Everybody", "Hull", open);
        return organisations.add(partner);
    }

    private static List<String> names(SearchRegister.Found found) {
        return found.entries().stream().map(RegisterEntry::name).toList();
    }
}
