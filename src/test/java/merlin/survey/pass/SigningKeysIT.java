package merlin.survey.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import merlin.shared.MerlinClock;
import merlin.shared.Tick;
import merlin.survey.InBackground;
import merlin.survey.KeyDestroyed;
import merlin.survey.KeyInForce;
import merlin.survey.SurveyState;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.SurveyId;
import merlin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SUR-28 Who tells the keys in memory, in the server, that they are to be forgotten. */
@ExtendWith(ArquillianExtension.class)
class SigningKeysIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    SigningKeys keys;

    @Inject
    Event<KeyDestroyed> destroyed;

    @Inject
    Event<Tick> ticks;

    @Inject
    InBackground inBackground;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void sur15ADestroyedKeyIsForgottenWhenItsDestructionIsCommitted() throws Exception {
        String surveyId = keep();
        transaction.begin();
        destroyed.fire(new KeyDestroyed(surveyId));
        assertEquals(1, keys.kept());
        transaction.commit();
        assertEquals(0, keys.kept());
    }

    @Test
    void sur28EveryTickForgetsAllKeys() {
        keep();
        inBackground.run(() -> ticks.fire(new Tick(clock.instant(), false)));
        assertEquals(0, keys.kept());
    }

    private String keep() {
        KeyPair pair = IssuerKey.generate();
        String surveyId = SurveyId.next();
        keys.keep(
                surveyId,
                new SigningKeys.SigningKey(
                        new KeyInForce(SurveyState.FROZEN, "hash", "iv"),
                        Dates.from(MerlinClock.todayUtc(clock)),
                        (RSAPublicKey) pair.getPublic(),
                        (RSAPrivateCrtKey) pair.getPrivate()));
        return surveyId;
    }
}
