package merlin.payment.confirmation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.web.Texts;

/** What primes report about paying a partner: one line for each prime and half-year, with what waits. */
@Named
@RequestScoped
public class ConfirmPage {
    /** @param word and @param tone of the status mark */
    public record Line(ReadReported.Row row, String period, String what, String word, String tone) {}

    @Inject
    ReadReported readReported;

    @Inject
    Texts texts;

    private List<Line> lines;

    public void load() {
        lines = readReported.read().stream().map(this::line).toList();
    }

    private Line line(ReadReported.Row row) {
        String what = row.invoices() == 0
                ? texts.text("payment.confirm.none")
                : texts.text("payment.confirm.invoices", row.invoices());
        return new Line(row, ReportedPeriod.words(row.period()), what, word(row), tone(row));
    }

    private String word(ReadReported.Row row) {
        if (row.closedUntil() != null) return texts.text("payment.confirm.state.closed");
        if (row.open() > 0) return texts.text("payment.confirm.state.open", row.open());
        return texts.text(row.disagreeing() > 0 ? "payment.confirm.state.disagree" : "payment.confirm.state.done");
    }

    private static String tone(ReadReported.Row row) {
        if (row.closedUntil() != null) return "none";
        return row.open() > 0 ? "care" : "good";
    }

    public boolean isRegistered() {
        return readReported.hasRegister();
    }

    public List<Line> getLines() {
        return lines;
    }
}
