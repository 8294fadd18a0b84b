package merlin.accreditation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.shared.NotFound;
import merlin.web.Pages;

/** The lead assessor follows conditions, and says of one that it is met. */
@Named
@ViewScoped
public class MeetConditionPage implements Serializable {
    @Inject
    ReadConditions readConditions;

    @Inject
    MeetCondition meetCondition;

    private String condition;
    private List<ReadConditions.Followed> followed;
    private ConditionNow chosen;
    private String reason;

    public void load() {
        followed = readConditions.read();
        if (condition == null) return;
        chosen = followed.stream()
                .flatMap(f -> f.conditions().stream())
                .filter(c -> c.id().equals(condition))
                .findFirst()
                .orElseThrow(() -> new NotFound("condition", condition));
    }

    public String meet() {
        meetCondition.meet(condition, reason);
        Pages.done("The condition at criterion " + chosen.criterion() + " is met.");
        return "/app/accreditation/conditions?faces-redirect=true";
    }

    public List<ReadConditions.Followed> getFollowed() {
        return followed;
    }

    public ConditionNow getChosen() {
        return chosen;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
