package merlin.payment.spotcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.shared.Caller;
import merlin.shared.Role;
import merlin.web.Texts;

/** The spot checks that the reader drew, or that are about its ledgers. */
@Named
@RequestScoped
public class SpotChecksPage {
    /** @param word and @param tone of the status mark */
    public record Line(ReadSpotChecks.Row row, String word, String tone) {}

    @Inject
    ReadSpotChecks readSpotChecks;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    private List<Line> lines;

    public void load() {
        lines = readSpotChecks.read().stream()
                .map(row -> new Line(row, word(texts, row), tone(row)))
                .toList();
    }

    static String word(Texts texts, ReadSpotChecks.Row row) {
        if (row.check().isClosed()) return texts.text("payment.spot.state.closed");
        if (row.overdue()) return texts.text("payment.spot.state.late");
        if (row.mine()) return texts.text("payment.spot.state.mine");
        return texts.text(
                row.counts().answered() < row.counts().sample()
                        ? "payment.spot.state.prime"
                        : "payment.spot.state.department");
    }

    static String tone(ReadSpotChecks.Row row) {
        if (row.check().isClosed()) return "good";
        if (row.overdue()) return "bad";
        return row.mine() ? "care" : "none";
    }

    public boolean isDepartment() {
        return caller.has(Role.DEPARTMENT);
    }

    public List<Line> getLines() {
        return lines;
    }
}
