/**
 * What the ledgers that stand say of single invoices, to be looked at: by a partner its own, by a department a sample. Rows are
 * written by the import alone. Not here: figures, which read rows in bulk.
 */
package merlin.payment.statement;
