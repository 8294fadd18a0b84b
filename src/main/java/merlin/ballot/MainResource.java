package merlin.ballot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import merlin.shared.traces.Trace;
import merlin.shared.traces.Traces;
import merlin.survey.protocol.BallotSecret;
import merlin.survey.protocol.Wire;

/** The three addresses that main alone may call, with the secret both programs share. */
@Path("surveys/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MainResource {
    private static final int LONGEST = 32 * 1024 * 1024;

    @Inject
    Surveys surveys;

    @Inject
    Entries entries;

    @Inject
    DataSource database;

    @PathParam("id")
    String id;

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    String authorization;

    /** Keeps the survey's description (BAL-6). Repeatable. 503 with the reasons if traces would be kept here (TRC-7). */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response describe(InputStream descriptor) throws IOException {
        onlyMain();
        List<Trace> traces = Traces.found(database);
        if (!traces.isEmpty()) return refuse(traces);
        surveys.keep(id, read(descriptor));
        return Response.noContent().build();
    }

    private static Response refuse(List<Trace> traces) {
        String all = traces.stream().map(Trace::toString).collect(Collectors.joining(" "));
        return Response.status(503).type(MediaType.TEXT_PLAIN).entity(all).build();
    }

    /** Answers and comments for the outcome. 404 before T4 (BAL-5). */
    @GET
    @Path("export")
    public byte[] export() {
        onlyMain();
        if (!surveys.get(id).dates().published(surveys.today())) throw new Refused(404, "BAL-5");
        return Wire.write(entries.export(id));
    }

    /** Writes the package, once (BAL-7). */
    @PUT
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public void publish(InputStream surveyPackage) throws IOException {
        onlyMain();
        surveys.publish(id, read(surveyPackage));
    }

    /** Only after the secret was checked, and never without end. */
    private static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw new Refused(413, "BAL-6");
        return bytes;
    }

    private void onlyMain() {
        if (!BallotSecret.accepts(authorization)) throw new Refused(401, "SUR-10");
    }
}
