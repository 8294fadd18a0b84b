package merlin.assessment.saq;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import merlin.shared.Refusal;
import merlin.web.Pages;

/** One criterion of the questionnaire: answer, own level, evidence. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    @Inject
    ReadAnswer readAnswer;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    AttachFile attachFile;

    @Inject
    AttachLink attachLink;

    @Inject
    RemoveEvidence removeEvidence;

    private String id;
    private String criterion;
    private String body;
    private String ownLevel;
    private int seen;
    private boolean stale;
    private String title;
    private String link;
    private transient Part file;
    private transient ReadAnswer.Page page;

    public void load() {
        page = readAnswer.read(id, criterion);
        body = page.body();
        ownLevel = page.ownLevel();
        seen = page.version();
    }

    public String save() {
        store();
        Pages.done("Saved.");
        return here();
    }

    public String saveAndNext() {
        store();
        Pages.done("Saved " + criterion + ".");
        return getPage().next() == null
                ? "/app/assessment/self-assessment?faces-redirect=true&id=" + id
                : "/app/assessment/answer?faces-redirect=true&id=" + id + "&criterion="
                        + getPage().next();
    }

    /** After a stale edit the newer text is shown, and saving again takes its place knowingly (ASM-9). */
    private void store() {
        try {
            saveAnswer.save(id, criterion, body, ownLevel, seen);
        } catch (Refusal refusal) {
            if (refusal.rule().equals("ASM-9")) {
                stale = true;
                page = readAnswer.read(id, criterion);
                seen = page.version();
            }
            throw refusal;
        }
    }

    public String addFile() throws IOException {
        if (file == null) throw new Refusal("ASM-8", "assessment.noFile");
        if (file.getSize() > EvidenceFile.LARGEST)
            throw new Refusal(
                    "ASM-8", "assessment.largeFile", file.getSubmittedFileName(), EvidenceFile.LARGEST / 1024 / 1024);
        Evidence kept = attachFile.attach(
                id,
                criterion,
                title,
                file.getSubmittedFileName(),
                file.getInputStream().readAllBytes());
        Pages.done("Kept " + kept.getTitle() + ".");
        return here();
    }

    public String addLink() {
        attachLink.attach(id, criterion, title, link);
        Pages.done("The link was added.");
        return here();
    }

    public String remove(String evidenceId) {
        removeEvidence.remove(evidenceId);
        Pages.done("Removed.");
        return here();
    }

    private String here() {
        return "/app/assessment/answer?faces-redirect=true&id=" + id + "&criterion=" + criterion;
    }

    public ReadAnswer.Page getPage() {
        if (page == null) page = readAnswer.read(id, criterion);
        return page;
    }

    public List<SelectItem> getLevels() {
        return getPage().levels().stream()
                .map(l -> new SelectItem(l.name(), l.name()))
                .toList();
    }

    /** True after somebody else saved first: the newer text stands beside the form. */
    public boolean isStale() {
        return stale;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOwnLevel() {
        return ownLevel;
    }

    public void setOwnLevel(String ownLevel) {
        this.ownLevel = ownLevel;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
