package merlin.payment.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime's ledgers: those that count, those that wait for it, and those that were. */
@Named
@RequestScoped
public class LedgersPage {
    private static final Set<LedgerState> PAST =
            EnumSet.of(LedgerState.REPLACED, LedgerState.WITHDRAWN, LedgerState.CANCELLED);

    @Inject
    ReadLedgers readLedgers;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private List<Line> lines;

    /** @param tone of the status mark; @param opens the page that goes on with it */
    public record Line(ReadLedgers.Row row, String period, String word, String tone, String opens) {}

    public void load() {
        lines = readLedgers.read().stream().map(this::line).toList();
    }

    private Line line(ReadLedgers.Row row) {
        return new Line(
                row,
                texts.text(
                        "payment.import.period",
                        pages.day(row.period().from()),
                        pages.day(row.period().to())),
                texts.text("payment.import.state." + row.state()),
                tone(row.state()),
                "/app/payment/ledger?id=" + row.id());
    }

    static String tone(LedgerState state) {
        return switch (state) {
            case IMPORTED -> "good";
            case RECEIVED, CHECKING, CHECKED, IMPORTING -> "care";
            case NOT_DONE -> "bad";
            case REPLACED, WITHDRAWN, CANCELLED -> "none";
        };
    }

    public List<Line> getStanding() {
        return lines.stream().filter(l -> l.row.state() == LedgerState.IMPORTED).toList();
    }

    /** Those with which something is to be done. */
    public List<Line> getOpen() {
        return lines.stream()
                .filter(l -> !l.row.state().isHistory() && l.row.state() != LedgerState.CANCELLED)
                .toList();
    }

    public List<Line> getPast() {
        return lines.stream().filter(l -> PAST.contains(l.row.state())).toList();
    }
}
