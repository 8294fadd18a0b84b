package merlin.ballot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.Wire;

/** What everybody may ask: a survey's description, taking answers, whether a receipt is stored, the package. */
@Path("surveys/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {
    /** What a stored submission is answered with: 32 bytes, base64url. */
    public record Receipt(String receipt) {}

    @Inject
    Surveys surveys;

    @Inject
    Entries entries;

    @Inject
    AcceptAnswers acceptAnswers;

    @Inject
    Callers callers;

    @PathParam("id")
    String id;

    @GET
    public byte[] survey() {
        return surveys.descriptor(id).orElseThrow(() -> new Refused(404, "BAL-6"));
    }

    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] answer(@Context HttpServletRequest request, InputStream body) throws IOException {
        callers.count(request);
        byte[] receipt = acceptAnswers.accept(id, body.readNBytes(Submission.BYTES + 1));
        return Wire.write(new Receipt(Bytes.b64u(receipt)));
    }

    /** BAL-5 The one thing that changes when answers arrive, and only for who holds the receipt. */
    @GET
    @Path("receipts/{receipt}")
    public void receipt(@Context HttpServletRequest request, @PathParam("receipt") String receipt) {
        callers.count(request);
        byte[] wanted = Bytes.fromB64u(receipt, 32, "receipt");
        if (!entries.holds(surveys.get(id).surveyId(), wanted)) throw new Refused(404, "BAL-5");
    }

    @GET
    @Path("publication")
    public byte[] publication() {
        return surveys.publication(id).orElseThrow(() -> new Refused(404, "BAL-7"));
    }
}
