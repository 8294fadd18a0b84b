package merlin.survey.roll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.web.Pages;

/** What the assessor asks a prime about its partner list, and the way to hand it in again. */
@Named
@ViewScoped
public class ReturnedListsPage implements Serializable {
    @Inject
    HandInList handInList;

    private transient List<HandInList.Returned> lists;
    private String what;

    public void load() {
        lists = handInList.read();
    }

    public String handIn(String surveyId) {
        handInList.handIn(surveyId, what);
        Pages.done("Your list is handed in. The assessor has a mail and looks at it again.");
        return "returned-list?faces-redirect=true";
    }

    /** Rounds of one prime never overlap, so there is at most one (SUR-26). */
    public List<HandInList.Returned> getLists() {
        if (lists == null) load();
        return lists;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
