package merlin.ballot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The ballot program's REST addresses. Each resource is listed: scanning would let one program publish the other's. */
@ApplicationPath("api")
public class BallotApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SurveyResource.class, MainResource.class, DemoResource.class, ErrorMapper.class);
    }
}
