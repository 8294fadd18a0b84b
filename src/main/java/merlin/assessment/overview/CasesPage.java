package merlin.assessment.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import merlin.shared.Caller;
import merlin.shared.Role;

/** The workbench of cases. Its filters live in the address. */
@Named
@RequestScoped
public class CasesPage {
    @Inject
    ReadCases readCases;

    @Inject
    Caller caller;

    private String show;
    private String q;
    private List<ReadCases.Row> all;

    public void load() {
        all = readCases.read();
    }

    /** The cases that fit both filters. */
    public List<ReadCases.Row> getRows() {
        String wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(this::shown)
                .filter(r -> (r.reference() + " " + r.prime())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    private boolean shown(ReadCases.Row row) {
        return switch (getShow()) {
            case "mine" -> row.mine();
            case "open" -> row.state().underWay();
            case "late" -> row.next() != null && row.next().status() == Task.Status.OVERDUE;
            default -> true;
        };
    }

    /** What {@code show} may be, in words. */
    public List<SelectItem> getChoices() {
        return List.of(
                new SelectItem("all", "All cases"),
                new SelectItem("mine", "My turn"),
                new SelectItem("late", "Overdue"),
                new SelectItem("open", "Under way"));
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public boolean isLead() {
        return caller.has(Role.LEAD_ASSESSOR);
    }

    public boolean isPrime() {
        return caller.has(Role.PRIME);
    }

    /** {@code all}, {@code mine}, {@code open} or {@code late}. */
    public String getShow() {
        return show == null ? "all" : show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
