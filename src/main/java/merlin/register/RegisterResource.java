package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

/** The register as open data: the same records as its pages (REG-4). Public. */
@Path("/register")
@RequestScoped
public class RegisterResource {
    /** Second choice: who asks for nothing in particular gets JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    /** A line of a prime's history. */
    public record HistoryRow(
            String prime,
            String name,
            LocalDate decidedOn,
            String decision,
            String outcome,
            String edition,
            String department,
            String programme,
            LocalDate until,
            String reference,
            int conditions,
            long conditionsDone,
            long conditionsOverdue) {}

    @Inject
    SearchRegister searchRegister;

    @Inject
    ReadPrime readPrime;

    @Context
    UriInfo uri;

    /** A page of the register; where there is more, the header {@code Link} says {@code rel="next"} (REG-3). */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response search(
            @QueryParam("name") String name,
            @QueryParam("standing") String standing,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        SearchRegister.Found found = searchRegister.search(name, standing, after, limit);
        Response.ResponseBuilder answer = Response.ok(new GenericEntity<List<RegisterEntry>>(found.entries()) {});
        if (found.next() != null) {
            Link next = Link.fromUriBuilder(uri.getRequestUriBuilder().replaceQueryParam("after", found.next()))
                    .rel("next")
                    .build();
            answer.links(next);
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public PrimeView prime(@PathParam("id") String id) {
        return readPrime.read(id);
    }

    @GET
    @Path("{id}")
    @Produces(CSV)
    public List<HistoryRow> history(@PathParam("id") String id) {
        PrimeView view = readPrime.read(id);
        return view.history().stream()
                .map(d -> new HistoryRow(
                        view.entry().id(),
                        view.entry().name(),
                        d.decidedOn(),
                        d.decision(),
                        d.outcome(),
                        d.edition(),
                        d.department(),
                        d.programme(),
                        d.until(),
                        d.reference(),
                        d.conditions().size(),
                        count(d, "done"),
                        count(d, "overdue")))
                .toList();
    }

    private static long count(PrimeView.Decided decided, String word) {
        return decided.conditions().stream()
                .filter(c -> c.state().word().equals(word))
                .count();
    }
}
