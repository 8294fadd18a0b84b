package merlin.survey;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.interfaces.RSAPrivateCrtKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import merlin.shared.Migrations;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;

/** Main's store of surveys over a database, without a server: what a server's transactions do, {@link #inTransaction} does. */
public final class ARegistry implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final List<KeyDestroyed> destroyed = new ArrayList<>();
    private final DatedSteps steps = new DatedSteps();
    private final Surveys surveys = new Surveys();

    /** @param database with the schema of this release */
    public ARegistry(DataSource database) {
        factory = Persistence.createEntityManagerFactory(
                "issuing", Map.of("jakarta.persistence.nonJtaDataSource", database));
        surveys.em = as(EntityManager.class, (method, given) -> method.invoke(current.get(), given));
        steps.surveys = surveys;
        steps.destroyed = events();
    }

    public Surveys surveys() {
        return surveys;
    }

    /** Committed when the work returns, rolled back when it throws. */
    public <T> T inTransaction(Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        current.set(em);
        try {
            em.getTransaction().begin();
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            current.remove();
            if (em.getTransaction().isActive()) em.getTransaction().rollback();
            em.close();
        }
    }

    /** A survey that is described and has its key, {@link ASurvey#key()}, with partners of these ids. */
    public Descriptor open(DataSource database, List<String> partners) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("insert into organisation (id, kind, name, public_page, version) "
                    + "values ('prime', 'PRIME', 'Northgate', true, 1)");
        }
        return inTransaction(() -> {
            Survey survey = new Survey("prime", "2026 spring");
            survey.freeze(ASurvey.descriptor(survey.getId(), partners.size(), Bytes.sha256(new byte[0])));
            surveys.add(survey);
            surveys.add(new KeyWrapping()
                    .wrap(survey.getId(), (RSAPrivateCrtKey) ASurvey.key().getPrivate()));
            partners.forEach(partner -> surveys.add(new SurveyPartner(survey.getId(), partner)));
            return survey.described();
        });
    }

    /** The dated step of T2, and whom it tells once it is committed. */
    public void deleteKey(String surveyId, LocalDate todayUtc, Consumer<KeyDestroyed> listener) {
        inTransaction(() -> steps.deleteKey(surveyId, todayUtc));
        destroyed.forEach(listener);
        destroyed.clear();
    }

    @SuppressWarnings("unchecked")
    private Event<KeyDestroyed> events() {
        return as(Event.class, (method, given) -> destroyed.add((KeyDestroyed) given[0]));
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] given) throws ReflectiveOperationException;
    }

    private static <T> T as(Class<T> type, Call call) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                return call.on(method, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    /** Brings an empty database to this release. */
    public static DataSource laidOut(DataSource empty) {
        Migrations.run(empty, "db/registry");
        return empty;
    }

    @Override
    public void close() {
        factory.close();
    }
}
