package merlin.payment.confirmation;

import merlin.payment.statement.StatedInvoice;

/** What tells an invoice from a prime's others, over all ledgers. */
record InvoiceKey(String supplierKey, String number) {
    static InvoiceKey of(StatedInvoice stated) {
        return new InvoiceKey(stated.getSupplierKey(), stated.getNumber());
    }
}
