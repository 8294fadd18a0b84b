package merlin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import merlin.shared.Json;
import merlin.shared.Refusal;

/** Answers a refusal as problem+json (RFC 9457) with the rule as code. */
@Provider
public class ProblemMapper implements ExceptionMapper<Refusal> {
    /** @param code rule id, or a reference of the log for what nobody expected */
    public record Problem(String type, String title, int status, String code, String detail) {}

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Refusal refusal) {
        return problem(refusal.status(), refusal.rule(), texts.text(refusal));
    }

    static Response problem(int status, String code, String detail) {
        String title = Response.Status.fromStatusCode(status) == null
                ? "Refused"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
        return Response.status(status)
                .type("application/problem+json")
                .entity(Json.write(new Problem("about:blank", title, status, code, detail)))
                .build();
    }

    /** Everything else: the server's own answers keep their status; what nobody expected shows a reference only (WEB-3). */
    @Provider
    public static class Unexpected implements ExceptionMapper<Throwable> {
        private static final System.Logger LOG = System.getLogger("merlin.error");

        @Inject
        Texts texts;

        @Override
        public Response toResponse(Throwable thrown) {
            Refusal refusal = Causes.refusalIn(thrown);
            if (refusal != null) return problem(refusal.status(), refusal.rule(), texts.text(refusal));
            if (thrown instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                if (status < 400) return web.getResponse();
                return problem(status, "WEB", String.valueOf(web.getMessage()));
            }
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(System.Logger.Level.ERROR, "reference=" + reference, thrown);
            return problem(500, reference, "Something went wrong on our side. Tell the operator the code.");
        }
    }
}
