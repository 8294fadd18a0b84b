package merlin.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A prime's published supply chains as open data. */
@Path("/primes/{id}/portfolio")
@RequestScoped
public class PortfolioResource {
    @Inject
    ReadPublishedPortfolio portfolios;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PublishedPortfolio get(@PathParam("id") String id) {
        return portfolios.of(id);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public List<PublishedPortfolio.Row> rows(@PathParam("id") String id) {
        return portfolios.of(id).rows();
    }
}
