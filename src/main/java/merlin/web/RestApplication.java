package merlin.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Main's REST addresses. Each resource is listed: scanning would let one program publish the other's. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(JsonBody.class, ProblemMapper.class, ProblemMapper.Unexpected.class);
    }
}
