package merlin.assessment.judgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.shared.NotFound;
import merlin.web.Pages;

/** All criteria of a case with what is left, and the check page that hands the judgements in. */
@Named
@ViewScoped
public class CriteriaPage implements Serializable {
    @Inject
    ReadJudging readJudging;

    @Inject
    HandInJudgements handInJudgements;

    private String id;
    private transient ReadJudging.Overview overview;

    public void load() {
        overview = readJudging.read(id);
    }

    /** The check page is for the two who judge; for the moderator it does not exist. */
    public void loadHandIn() {
        load();
        if (!isJudges()) throw new NotFound("hand-in", id);
    }

    public String handIn() {
        handInJudgements.handIn(id);
        Pages.done("Your judgements are handed in.");
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    public ReadJudging.Overview getOverview() {
        if (overview == null) load();
        return overview;
    }

    public int getJudged() {
        return getOverview().all() - getOverview().left();
    }

    public boolean isJudges() {
        return getOverview().part() != Part.MODERATOR;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
