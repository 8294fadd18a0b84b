package merlin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import merlin.shared.Decided;
import merlin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** AUD-1: a changed entry shows. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    record LevelSettled(String about, String by, Instant at, String why) implements Decided {}

    @Inject
    Event<Decided> decisions;

    @Inject
    AuditTrail trail;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Test
    void theChainHoldsUntilSomebodyChangesAnEntry() throws Exception {
        transaction.begin();
        try {
            for (int i = 1; i <= 3; i++) {
                decisions.fire(new LevelSettled(
                        "case-7", "lead", Instant.parse("2026-11-23T10:00:00.123456Z"), "reason " + i));
            }
            em.flush();
            em.clear();
            assertTrue(trail.firstBroken().isEmpty());
            assertEquals("reason 3", trail.about("case-7").get(0).getWhy());
            em.createNativeQuery("update audit_entry set decided_by = 'somebody else' where why like 'reason 2'")
                    .executeUpdate();
            em.clear();
            assertFalse(trail.firstBroken().isEmpty());
        } finally {
            transaction.rollback();
        }
    }
}
