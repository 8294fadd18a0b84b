package merlin.payment.ledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks once more at the invoices whose keys seemed to repeat: which really do, and where each stood first (PAY-25). */
final class Repeats {
    private final LedgerReader reader;
    private final long seed;
    private final Set<Long> suspected;

    /** @param suspected numbers that stand for keys, made with this seed */
    Repeats(LedgerReader reader, long seed, Set<Long> suspected) {
        this.reader = reader;
        this.seed = seed;
        this.suspected = suspected;
    }

    /** For each line where an invoice begins that stood further up: the line where it stood first. */
    Map<Long, Long> earlierLines() throws IOException {
        Map<String, Long> first = new HashMap<>();
        Map<Long, Long> earlier = new TreeMap<>();
        reader.drafts(seed, draft -> {
            draft.check();
            if (draft.number == null || draft.isWrong() || !suspected.contains(draft.keyHash)) return;
            Long before = first.putIfAbsent(draft.number + "\n" + draft.supplier.key(), draft.line);
            if (before != null) earlier.put(draft.line, before);
        });
        return earlier;
    }
}
