package merlin.survey.pass;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The issuer's own address, apart from main's other ones: no log, no session, one caller (SUR-24). */
@ApplicationPath("/issuer/api")
public class IssuerApplication extends Application {
    /** A refusal stays a bare status: main's error page would be shown, and written into the log, instead. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.response.setStatusOverSendError", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PassResource.class);
    }
}
