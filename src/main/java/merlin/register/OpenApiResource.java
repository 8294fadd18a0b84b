package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The reviewed description of the REST addresses. The server's own one would mix both programs. */
@Path("/openapi")
@RequestScoped
public class OpenApiResource {
    @GET
    @Produces("application/yaml")
    public InputStream description() {
        return OpenApiResource.class.getResourceAsStream("/merlin/register/openapi.yaml");
    }
}
