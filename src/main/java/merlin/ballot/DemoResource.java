package merlin.ballot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import merlin.shared.Settings;
import merlin.survey.protocol.Wire;

/** Demo mode only: what day it is on the demo clock. Elsewhere pages take today from the browser and this does not exist. */
@Path("demo/today")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {
    /** @param today ISO date */
    public record Today(String today) {}

    @Inject
    Surveys surveys;

    @GET
    public byte[] today() {
        if (!Settings.demo()) throw new Refused(404, "BAL-9");
        return Wire.write(new Today(surveys.today().toString()));
    }
}
