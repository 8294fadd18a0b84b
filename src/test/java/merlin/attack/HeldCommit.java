package merlin.attack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A database that makes the moment at which a process dies: its connections stand still for ever right before or right after the
 * commit of what they wrote, if the thread asked for that, and say so on the process's output. The product knows nothing of it: it is handed this
 * data source in place of the real one.
 */
final class HeldCommit {
    /** What is said when a thread has come to its moment. */
    static final String HELD = "held";

    /** Where a request is to stand still. Before the commit all work is done, such as signing, and nothing is stored. */
    enum Moment {
        NEVER,
        BEFORE_COMMIT,
        BETWEEN_COMMIT_AND_ANSWER
    }

    private static final ThreadLocal<Moment> MOMENT = ThreadLocal.withInitial(() -> Moment.NEVER);

    private HeldCommit() {}

    /** The next commit of this thread is the one. */
    static void at(Moment moment) {
        MOMENT.set(moment);
    }

    static DataSource around(DataSource real) {
        return as(DataSource.class, (method, given) -> {
            Object result = method.invoke(real, given);
            return result instanceof Connection connection ? held(connection) : result;
        });
    }

    private static Connection held(Connection real) {
        AtomicBoolean wrote = new AtomicBoolean();
        return as(Connection.class, (method, given) -> {
            boolean commit = method.getName().equals("commit") && wrote.get();
            if (method.getName().equals("prepareStatement")) wrote.compareAndSet(false, writes((String) given[0]));
            if (commit && MOMENT.get() == Moment.BEFORE_COMMIT) standStill();
            Object result = method.invoke(real, given);
            if (commit && MOMENT.get() == Moment.BETWEEN_COMMIT_AND_ANSWER) standStill();
            return result;
        });
    }

    private static boolean writes(String sql) {
        return !sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static void standStill() {
        System.out.println(HELD);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        Object on(Method method, Object[] given) throws ReflectiveOperationException;
    }

    private static <T> T as(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                HeldCommit.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    try {
                        return call.on(method, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
