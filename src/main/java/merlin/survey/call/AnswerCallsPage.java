package merlin.survey.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of calls to make. */
@Named
@RequestScoped
public class AnswerCallsPage {
    @Inject
    AnswerCalls answerCalls;

    private List<CallRequest> requests;

    public void load() {
        requests = answerCalls.open();
    }

    public String done(String requestId) {
        answerCalls.done(requestId);
        return "calls?faces-redirect=true";
    }

    public List<CallRequest> getRequests() {
        if (requests == null) load();
        return requests;
    }
}
