/**
 * A prime's payment ledger, from the bytes of a CSV file to checked invoices (PAY-22 to PAY-26 of {@link merlin.payment}).
 * The way of a row: {@code Blocks} cut the file between rows, {@code LedgerRow} cuts a row into cells, {@code Cells} reads days,
 * amounts and words, {@code Assembly} puts the rows of one invoice together, {@code LedgerReader} hands it on. Memory stays the
 * same however long the file is. Plain Java: the command line uses it too. Not here: adding up (metrics), storing (importing).
 */
package merlin.payment.ledger;
