package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerColumn;
import merlin.payment.ledger.Preview;
import merlin.payment.ledger.UnreadableLedger;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Finding;
import merlin.shared.Role;

/** What is found out about a file before it is checked: its columns, its first rows, how its dates are written (PAY-22, PAY-23). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadColumns {
    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    /**
     * @param preview null when the file is no table of text at all
     * @param unreadable why it is not; empty when it is
     * @param remembered whether what this prime said of an earlier file was used
     */
    public record Columns(
            String fileName,
            ReportingPeriod period,
            Wishes wishes,
            Preview preview,
            List<Finding> unreadable,
            boolean remembered) {}

    /** With what the prime said of this file, else of its last one, as far as this file has such columns. */
    public Columns read(String ledgerId) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        Wishes own = ledger.wishes().orElse(null);
        if (own != null) return read(ledger, own, false);
        Wishes before = ledgers.wishes(caller.organisationId()).orElse(Wishes.NONE);
        Wishes fitting = fitting(folder.get(ledgerId), before);
        return read(ledger, fitting, !fitting.equals(Wishes.NONE));
    }

    /** With what the prime says now. */
    public Columns read(String ledgerId, Wishes wishes) {
        return read(ledgers.get(caller.organisationId(), ledgerId), wishes, false);
    }

    private Columns read(Ledger ledger, Wishes wishes, boolean remembered) {
        Path file = folder.get(ledger.getId());
        try {
            Preview preview = Layouts.preview(file, wishes);
            return new Columns(ledger.getFileName(), ledger.getPeriod(), wishes, preview, List.of(), remembered);
        } catch (UnreadableLedger e) {
            return new Columns(ledger.getFileName(), ledger.getPeriod(), wishes, null, e.findings(), false);
        }
    }

    /** An order of dates is used again only together with the columns it was said of. */
    private static Wishes fitting(Path file, Wishes before) {
        try {
            List<String> header = Layouts.preview(file, Wishes.NONE).layout().header();
            Map<LedgerColumn, String> columns = new HashMap<>(before.columns());
            boolean all = header.containsAll(columns.values());
            columns.values().retainAll(header);
            return new Wishes(columns, all && !columns.isEmpty() ? before.dates() : null);
        } catch (UnreadableLedger e) {
            return Wishes.NONE;
        }
    }
}
