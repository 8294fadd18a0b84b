package merlin.survey.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** CAL-1 The assessment body's own list of calls to make; another body's are not there. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class AnswerCalls {
    @Inject
    CallRequests requests;

    @Inject
    Caller caller;

    public List<CallRequest> open() {
        return requests.open(caller.organisationId());
    }

    public void done(String requestId) {
        requests.ofBody(caller.organisationId(), requestId).done();
    }
}
