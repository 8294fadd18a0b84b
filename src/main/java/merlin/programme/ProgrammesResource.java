package merlin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import merlin.programme.PublishedProgrammes.ContractLine;
import merlin.programme.PublishedProgrammes.ProgrammeLine;
import merlin.programme.PublishedProgrammes.ProgrammeView;

/** Programmes as open data. Lists come in pages of a hundred; the {@code Link} header leads to the next. */
@Path("/programmes")
@RequestScoped
public class ProgrammesResource {
    private static final String CSV = "text/csv;qs=0.5";
    private static final int PAGE = 100;

    @Inject
    PublishedProgrammes programmes;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response list(@QueryParam("after") String after, @Context UriInfo here) {
        List<ProgrammeLine> page = programmes.list(after, PAGE + 1);
        boolean more = page.size() > PAGE;
        List<ProgrammeLine> shown = List.copyOf(more ? page.subList(0, PAGE) : page);
        Response.ResponseBuilder answer = Response.ok(new GenericEntity<List<ProgrammeLine>>(shown) {});
        if (more) {
            String last = shown.get(PAGE - 1).id();
            answer.link(
                    here.getRequestUriBuilder().replaceQueryParam("after", last).build(), "next");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ProgrammeView get(@PathParam("id") String id) {
        return programmes.get(id);
    }

    /** The programme's contracts, one a line. */
    @GET
    @Path("{id}")
    @Produces(CSV)
    public List<ContractLine> contracts(@PathParam("id") String id) {
        return programmes.get(id).contracts();
    }
}
