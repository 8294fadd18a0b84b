package merlin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ACC-3: a partner comes in by a mailed link and six digits. */
@ExtendWith(ArquillianExtension.class)
class SignInLinkIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    SignInLinks links;

    @Inject
    UseSignInLink use;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private User partner;

    @BeforeEach
    void aPartnerWithALink() throws Exception {
        transaction.begin();
        partner = test.user(test.organisation(OrganisationKind.PARTNER, "Harbour Skills"), Role.PARTNER);
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    @Test
    void theLinkWithItsCodeLetsItsPersonInOnce() {
        made("abc", "123456", Instant.now());
        assertEquals(partner.getId(), use.use("abc", "123 456").orElseThrow().getId());
        assertThrows(Refusal.class, () -> use.use("abc", "123456"));
    }

    @Test
    void fiveWrongCodesEndTheLink() {
        made("abc", "123456", Instant.now());
        for (int i = 0; i < 5; i++) assertTrue(use.use("abc", "00000" + i).isEmpty());
        assertThrows(Refusal.class, () -> use.use("abc", "123456"));
    }

    @Test
    void aLinkOlderThanThirtyMinutesIsOver() {
        made("abc", "123456", Instant.now().minus(Duration.ofMinutes(31)));
        assertThrows(Refusal.class, () -> use.use("abc", "123456"));
    }

    private void made(String link, String code, Instant at) {
        links.add(new SignInLink(Sha.hex(link), partner.getId(), Sha.hex(link + code), at));
        em.flush();
    }
}
