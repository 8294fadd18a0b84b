package merlin.survey.pass;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The issuer's own address, apart from main's other ones: no log, no session, one caller (SUR-24). */
@ApplicationPath("/issuer/api")
public class IssuerApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PassResource.class);
    }
}
