package merlin.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may run this use case (SHA-1). The caller needs one of the roles; otherwise {@link NotAllowed}. The container's own
 * annotation is ignored on plain beans, so the check is ours: {@link UseCaseGuard}. On a method it replaces the class's roles.
 */
@Inherited
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {
    @Nonbinding
    Role[] value();

    /** False where even the moment of the call must leave no trace: what partners do in the survey. */
    @Nonbinding
    boolean logged() default true;
}
