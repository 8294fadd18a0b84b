package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code GET /api/v1/surveys/{id}/package}: from T4 the package is at the survey host; 404 before. */
@Path("/surveys/{id}/package")
@ApplicationScoped
public class SurveyPackageResource {
    @Inject
    ReadReleasedOutcomes readReleasedOutcomes;

    @GET
    public Response find(@PathParam("id") String surveyId) {
        return Response.seeOther(readReleasedOutcomes.packageOf(surveyId)).build();
    }
}
