package merlin.ballot;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Wire;

/** Every refusal and error: status and a code, nothing of the request (BAL-9). What nobody expected is logged by class name. */
@Provider
public class ErrorMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger("merlin.ballot");

    /** @param code rule id; {@code error} for what nobody expected */
    public record Problem(int status, String code) {}

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) return problem(refused.status(), refused.rule());
        if (thrown instanceof Malformed) return problem(400, "BAL-2");
        if (thrown instanceof WebApplicationException web)
            return problem(web.getResponse().getStatus(), "BAL-2");
        LOG.log(
                System.Logger.Level.ERROR,
                "code=error {0}{1}",
                thrown.getClass().getSimpleName(),
                thrown instanceof IllegalStateException ? " " + thrown.getMessage() : "");
        return problem(500, "error");
    }

    private static Response problem(int status, String code) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Wire.write(new Problem(status, code)))
                .build();
    }
}
