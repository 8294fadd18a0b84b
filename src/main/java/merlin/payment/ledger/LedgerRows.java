package merlin.payment.ledger;

import java.util.List;
import java.util.Set;
import merlin.shared.Finding;

/**
 * What became of a file's rows.
 *
 * @param read rows that are not blank, without the header
 * @param accepted rows of invoices that were handed on
 * @param rejected rows of invoices in which something is wrong, or that were given before
 * @param rejections the first problems by line, at most {@link #MOST_KEPT}; a row can have several
 * @param repeatedLines where invoices begin that stand further up already
 */
public record LedgerRows(long read, long accepted, long rejected, List<Finding> rejections, Set<Long> repeatedLines) {
    public static final int MOST_KEPT = 1_000;
}
