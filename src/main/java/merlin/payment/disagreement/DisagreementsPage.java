package merlin.payment.disagreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.web.Texts;

/** The cases in which the reader has a part: those that wait for it first. */
@Named
@RequestScoped
public class DisagreementsPage {
    /** @param word and @param tone of the status mark */
    public record Line(ReadDisagreements.Row row, String word, String tone) {}

    @Inject
    ReadDisagreements readDisagreements;

    @Inject
    Texts texts;

    private List<Line> lines;

    public void load() {
        lines = readDisagreements.read().stream().map(this::line).toList();
    }

    private Line line(ReadDisagreements.Row row) {
        return new Line(row, word(texts, row), tone(row));
    }

    static String word(Texts texts, ReadDisagreements.Row row) {
        if (row.mine())
            return texts.text(row.overdue() ? "payment.disagreement.yourTurnLate" : "payment.disagreement.yourTurn");
        return texts.text("payment.disagreement.turn." + row.course().turn());
    }

    static String tone(ReadDisagreements.Row row) {
        if (row.course().turn() == Turn.NOBODY) return "good";
        if (row.overdue()) return "bad";
        return row.mine() ? "care" : "none";
    }

    public List<Line> getLines() {
        return lines;
    }
}
