package merlin.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/**
 * Stands before every use case: lets the right roles through (SHA-1) and writes one line when it is done: name, outcome and
 * milliseconds. Never parameters: they may hold answers, tokens or free text. A use case that is marked as not logged
 * leaves no line at all.
 */
@Interceptor
@Allowed({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class UseCaseGuard {
    private static final System.Logger LOG = System.getLogger("merlin.usecase");

    @Inject
    Caller caller;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Allowed allowed = allowed(call);
        if (Arrays.stream(allowed.value()).noneMatch(caller::has)) {
            throw new NotAllowed(caller.signedIn() ? "role" : "nobody is signed in");
        }
        if (!allowed.logged()) return call.proceed();
        String name = call.getMethod().getDeclaringClass().getSimpleName();
        long start = System.nanoTime();
        try {
            Object result = call.proceed();
            log(name, "done", start);
            return result;
        } catch (Refusal refused) {
            log(name, refused.rule(), start);
            throw refused;
        }
    }

    private static Allowed allowed(InvocationContext call) {
        Allowed onMethod = call.getMethod().getAnnotation(Allowed.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
    }

    private static void log(String name, String outcome, long start) {
        LOG.log(
                System.Logger.Level.INFO,
                "usecase={0} outcome={1} ms={2,number,#}",
                name,
                outcome,
                (System.nanoTime() - start) / 1_000_000);
    }
}
