/**
 * One stated invoice as a row of the database: written a million at a time, by COPY or in batches, and read back as the value it
 * was. The row says which days the invoice has a part in, so that a period's rows are found without reading the others. Not here:
 * which of several statements counts (importing), adding up (figures).
 */
package merlin.payment.rows;
