/**
 * What of a prime's payment figures everybody may see.
 *
 * PAY-15 {@link merlin.payment.published.EnoughPartners}: no figure from fewer than five partners. A figure counts its own
 *        partners, not the ledger's. A group with fewer is not shown, and then one more of its kind is not shown either, because
 *        the hidden one would otherwise be the whole less the rest. For the same reason only half-years from April and October are
 *        public, and only when ledgers cover every day of them: months, other half-years and unfinished ones could be taken from
 *        each other.
 *
 * <p>Source: ours. A prime itself sees everything. Not here: the figures (metrics), documents (report).
 */
package merlin.payment.published;
