package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import merlin.shared.RateLimit;
import merlin.shared.Settings;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Wire;

/**
 * {@code POST /issuer/api/pass}: 200, 400 malformed, 401 ticket, 409 already collected, 410 window closed, 429 too many.
 * SUR-24: only the survey host's pages may call it from a browser, without credentials; nothing is logged but the class of an
 * unexpected error.
 */
@Path("/pass")
@ApplicationScoped
public class PassResource {
    private static final System.Logger LOG = System.getLogger("merlin.issuer");
    private static final int LONGEST_BODY = 2048;
    private static final int MOST_IN_TEN_MINUTES = 300;

    /** What the browser sends. */
    record Asked(String ticket, String blinded) {}

    /** What it gets. */
    record Signed(String blindSig) {}

    @Inject
    IssuePass issuePass;

    private RateLimit limit;

    protected PassResource() {}

    @Inject
    PassResource(Clock clock) {
        this.limit = new RateLimit(MOST_IN_TEN_MINUTES, clock);
    }

    @POST
    public Response sign(@HeaderParam("Origin") String origin, @Context HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) return answer(429, origin).build();
        try {
            Asked asked = Wire.read(body(request), Asked.class);
            byte[] ticket = Bytes.fromB64u(asked.ticket(), 32, "ticket");
            byte[] blinded = Bytes.fromB64u(asked.blinded(), IssuerKey.BYTES, "blinded");
            Signed signed = new Signed(Bytes.b64u(issuePass.sign(ticket, blinded)));
            return answer(200, origin)
                    .type("application/json")
                    .entity(Wire.write(signed))
                    .build();
        } catch (Malformed | IOException e) {
            return answer(400, origin).build();
        } catch (PassRefused refused) {
            return answer(refused.status(), origin).build();
        } catch (RuntimeException unexpected) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "SUR-24 {0}",
                    unexpected.getClass().getName());
            return answer(500, origin).build();
        }
    }

    /** The browser asks beforehand whether a page of that origin may call. */
    @OPTIONS
    public Response mayCall(@HeaderParam("Origin") String origin) {
        return answer(204, origin)
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "Content-Type")
                .header("Access-Control-Max-Age", "600")
                .build();
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) throw new Malformed("body");
            return body;
        }
    }

    private static ResponseBuilder answer(int status, String origin) {
        ResponseBuilder answer =
                Response.status(status).header("Cache-Control", "no-store").header("Vary", "Origin");
        return Settings.ballotOrigin().equals(origin)
                ? answer.header("Access-Control-Allow-Origin", Settings.ballotOrigin())
                : answer;
    }
}
