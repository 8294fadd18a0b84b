package merlin.assessment.judgement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.web.Pages;

/** Where the two judgements differ; the moderator settles one difference at a time and then closes the moderation. */
@Named
@ViewScoped
public class DifferencesPage implements Serializable {
    @Inject
    ReadDifferences readDifferences;

    @Inject
    SettleDifference settleDifference;

    @Inject
    CloseModeration closeModeration;

    private String id;
    private String criterion;
    private String level;
    private String reason;
    private transient ReadDifferences.View view;

    public void load() {
        view = readDifferences.read(id);
        ReadDifferences.Row row = getRow();
        if (row != null && row.settled() != null) {
            level = row.settled().level();
            reason = row.settled().reason();
        }
    }

    public String settle() {
        settleDifference.settle(id, criterion, level, reason);
        Pages.done(criterion + " is settled.");
        return here();
    }

    public String close() {
        closeModeration.close(id);
        Pages.done("The moderation is closed. The lead can send the draft to the prime.");
        return here();
    }

    private String here() {
        return "/app/assessment/differences?faces-redirect=true&id=" + id;
    }

    public ReadDifferences.View getView() {
        if (view == null) view = readDifferences.read(id);
        return view;
    }

    /** The difference being settled; null while none is chosen. */
    public ReadDifferences.Row getRow() {
        return getView().rows().stream()
                .filter(r -> r.code().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    public boolean isSettling() {
        return getRow() != null && getView().maySettle();
    }

    public boolean isMayClose() {
        return getView().maySettle() && getView().unsettled() == 0;
    }

    public List<SelectItem> getLevels() {
        List<String> scale = getView().levels().stream().map(l -> l.name()).toList();
        int best = getRow() == null || getRow().limit() == null ? 0 : scale.indexOf(getRow().limit());
        return scale.subList(best, scale.size()).stream()
                .map(name -> new SelectItem(name, name))
                .toList();
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

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
