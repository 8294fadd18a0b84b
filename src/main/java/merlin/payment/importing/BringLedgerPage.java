package merlin.payment.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** Where a prime chooses its file and says which days it is about. What is sent goes to {@link ReceiveLedgerServlet}. */
@Named
@RequestScoped
public class BringLedgerPage {
    /** What can be wrong, and the field where it is put right. */
    static final Map<String, String> FIELDS = Map.of(
            "payment.import.choose", "file",
            "payment.import.emptyFile", "file",
            "payment.import.tooLarge", "file",
            "payment.import.periodMissing", "from",
            "payment.import.periodTurned", "to",
            "payment.import.periodNotOver", "to",
            "payment.import.periodLong", "from",
            "payment.import.overlaps", "from");

    @Inject
    ReceiveLedger receiveLedger;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private LocalDate from;
    private LocalDate to;
    private String problem;

    /** Proposes the last half-year, from April or October, that is over; tells what was wrong with what was sent. */
    public void load() {
        pages.only("PRIME");
        if (problem != null) tellProblem();
        else if (from == null) proposePeriod();
    }

    private void proposePeriod() {
        LocalDate today = MerlinClock.today(clock);
        LocalDate begun = today.withDayOfMonth(1).withMonth(today.getMonthValue() > 9 ? 10 : 4);
        if (today.getMonthValue() < 4) begun = LocalDate.of(today.getYear() - 1, 10, 1);
        from = begun.minusMonths(6);
        to = begun.minusDays(1);
    }

    private void tellProblem() {
        String field = FIELDS.get(problem);
        if (field == null) return;
        String text = field.equals("file") ? texts.text(problem) : periodProblem();
        if (text != null) {
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private String periodProblem() {
        try {
            receiveLedger.period(from, to);
            return null;
        } catch (Refusal refused) {
            return texts.text(refused);
        }
    }

    /** The problem's words for a field; null when it has none. */
    public String wrong(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }
}
