package merlin.payment.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts together what blocks cut apart: the first and the last invoice of each block wait here until the block's neighbours are
 * read, for their rows may belong to one invoice.
 */
final class Seams {
    /** @param head first invoice of the block, null when it has none; @param tail last one, null when it is the first, too */
    private record Edges(Draft head, Draft tail) {}

    private final Map<Integer, Edges> waiting = new HashMap<>();
    private final Consumer<Draft> done;
    private int next;
    private Draft open;

    /** @param done gets each invoice that is whole, in the order of the file */
    Seams(Consumer<Draft> done) {
        this.done = done;
    }

    synchronized void add(int block, Draft head, Draft tail) {
        waiting.put(block, new Edges(head, tail));
        for (Edges edges = waiting.remove(next); edges != null; edges = waiting.remove(next)) {
            join(edges);
            next++;
        }
    }

    private void join(Edges edges) {
        if (edges.head == null) return;
        boolean same = open != null
                && open.number != null
                && edges.head.number != null
                && open.isOf(edges.head.number, edges.head.supplier);
        if (same) open.append(edges.head);
        else {
            end();
            open = edges.head;
        }
        if (edges.tail == null) return;
        end();
        open = edges.tail;
    }

    /** The file has ended: the last invoice is whole. */
    synchronized void end() {
        if (open != null) done.accept(open);
        open = null;
    }
}
