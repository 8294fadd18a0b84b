package merlin.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SHA-1: every method of every use case refuses every role it does not name, and nobody at all. */
@ExtendWith(ArquillianExtension.class)
class UseCaseMatrixIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    @Any
    BeanManager beans;

    @Inject
    InServer test;

    @Test
    void everyUseCaseRefusesWhoeverItDoesNotName() {
        Set<String> unexpected = new TreeSet<>();
        int asked = 0;
        for (Bean<?> bean : useCases()) {
            Class<?> type = bean.getBeanClass();
            Object useCase = beans.getReference(bean, type, beans.createCreationalContext(bean));
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers())
                        || method.isSynthetic()
                        || Modifier.isStatic(method.getModifiers())) {
                    continue;
                }
                EnumSet<Role> allowed = allowed(type, method);
                if (allowed.contains(Role.ANYONE)) continue;
                for (Role role : EnumSet.complementOf(allowed)) {
                    asked++;
                    if (role == Role.ANYONE) test.actAsNobody();
                    else test.actAs(role, "another-organisation");
                    if (!refused(useCase, method))
                        unexpected.add(type.getSimpleName() + "." + method.getName() + " as " + role);
                }
            }
        }
        System.out.println(
                "matrix: use case methods x roles = " + asked + ", unexpected grants = " + unexpected.size());
        assertEquals(Set.of(), unexpected);
        assertTrue(asked > 300, "only " + asked);
    }

    private List<Bean<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("merlin."))
                .filter(bean -> bean.getTypes().contains(bean.getBeanClass()))
                .filter(bean -> allowedAnywhere(bean.getBeanClass()))
                .toList();
    }

    private static boolean allowedAnywhere(Class<?> type) {
        return type.isAnnotationPresent(Allowed.class)
                || Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(Allowed.class));
    }

    private static EnumSet<Role> allowed(Class<?> type, Method method) {
        Allowed stated = method.isAnnotationPresent(Allowed.class)
                ? method.getAnnotation(Allowed.class)
                : type.getAnnotation(Allowed.class);
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (stated == null) roles.add(Role.ANYONE);
        else roles.addAll(List.of(stated.value()));
        return roles;
    }

    private static boolean refused(Object useCase, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(UseCaseMatrixIT::nothing)
                .toArray();
        try {
            method.invoke(useCase, nothing);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof NotAllowed;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return null;
    }
}
