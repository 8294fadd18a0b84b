package merlin.criteria;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import merlin.criteria.use.EditionUse;
import merlin.criteria.use.UsedEditionChanged;
import merlin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** CRI-2: a criteria file that was used stays as it was. */
@ExtendWith(ArquillianExtension.class)
class EditionsIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    Editions editions;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        em.createQuery("delete from EditionUse u").executeUpdate();
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    @Test
    void usingAProfileKeepsItsEditionAndItsSurveyFormToo() {
        editions.markUsed("moj-example");
        editions.markUsed("moj-example");
        editions.markUsed("merlin-2018");
        assertEquals(
                List.of("merlin-2018", "moj-example", "partner-survey-2026"),
                em.createQuery("select u.fileId from EditionUse u order by u.fileId", String.class)
                        .getResultList());
        assertDoesNotThrow(editions::verifyUsed);
    }

    @Test
    void aUsedFileThatWasChangedOrIsGoneStopsTheStartAndIsNamed() {
        em.persist(new EditionUse("merlin-2012", "0".repeat(64), Instant.EPOCH));
        em.persist(new EditionUse("merlin-1812", "1".repeat(64), Instant.EPOCH));
        String message =
                assertThrows(UsedEditionChanged.class, editions::verifyUsed).getMessage();
        assertTrue(message.startsWith("CRI-2"), message);
        assertTrue(message.contains("merlin-2012.yaml (merlin-2012) has been used since 1970-01-01"), message);
        assertTrue(message.contains("it had SHA-256 " + "0".repeat(64)), message);
        assertTrue(message.contains("no criteria file holds it any more"), message);
    }
}
