package merlin.assessment.judgement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import merlin.web.Pages;

/** The interviews of a case, and a form to record one. */
@Named
@ViewScoped
public class InterviewsPage implements Serializable {
    @Inject
    ReadInterviews readInterviews;

    @Inject
    RecordInterview recordInterview;

    @Inject
    EndConsent endConsent;

    private String id;
    private Interview.Side side = Interview.Side.PARTNER;
    private String partnerId;
    private String withWhom;
    private Integer people = 1;
    private Interview.Means means = Interview.Means.FACE_TO_FACE;
    private LocalDate heldOn;
    private Boolean mayQuote;
    private transient ReadInterviews.View view;

    public void load() {
        view = readInterviews.read(id);
    }

    public String record() {
        recordInterview.record(id, new Conversation(side, partnerId, withWhom, people, means, heldOn, mayQuote));
        Pages.done("The interview is recorded. Notes can be tagged to it at each criterion.");
        return here();
    }

    public String endConsent(String interviewId) {
        endConsent.end(id, interviewId);
        Pages.done("Nothing of that interview will be quoted.");
        return here();
    }

    private String here() {
        return "/app/assessment/interviews?faces-redirect=true&id=" + id;
    }

    public ReadInterviews.View getView() {
        if (view == null) load();
        return view;
    }

    public List<SelectItem> getSides() {
        return Arrays.stream(Interview.Side.values())
                .map(s -> new SelectItem(s, s.label()))
                .toList();
    }

    public List<SelectItem> getMeansOf() {
        return Arrays.stream(Interview.Means.values())
                .map(m -> new SelectItem(m, m.label()))
                .toList();
    }

    public List<SelectItem> getPartners() {
        return getView().partners().stream()
                .map(p -> new SelectItem(p.id(), p.name() + " (tier " + p.tier() + ")"))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Interview.Side getSide() {
        return side;
    }

    public void setSide(Interview.Side side) {
        this.side = side;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }

    public String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(String withWhom) {
        this.withWhom = withWhom;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Interview.Means getMeans() {
        return means;
    }

    public void setMeans(Interview.Means means) {
        this.means = means;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Boolean getMayQuote() {
        return mayQuote;
    }

    public void setMayQuote(Boolean mayQuote) {
        this.mayQuote = mayQuote;
    }
}
