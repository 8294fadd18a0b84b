package merlin.payment.ledger;

import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Supplier;

/** Reads rows into drafts of invoices: one worker's own. Rows of one invoice stand next to each other (PAY-25). */
final class Assembly {
    private final RowValues values;
    private final Suppliers suppliers;
    private LedgerRow row;

    /** @param seed of the numbers that stand for keys, the same for all workers of one reading */
    Assembly(Layout layout, long seed) {
        this.values = new RowValues(layout);
        this.suppliers = new Suppliers(
                seed,
                values.place(LedgerColumn.SUPPLIER_ID),
                values.place(LedgerColumn.SUPPLIER_NAME),
                values.place(LedgerColumn.SUPPLIER_SIZE),
                values.place(LedgerColumn.VCSE));
    }

    /**
     * Reads a row.
     *
     * @param open the invoice that the row before belongs to; null for none
     * @return {@code open} when the row is another payment of it, else a draft of its own
     */
    Draft read(LedgerRow from, Draft open) {
        row = from;
        values.begin(from);
        Suppliers.Known supplier = supplier();
        int start = row.start(values.place(LedgerColumn.INVOICE_ID));
        int end = row.end(values.place(LedgerColumn.INVOICE_ID));
        values.read();
        if (start >= end) values.problem(LedgerColumn.INVOICE_ID, "PAY-22", "payment.ledger.empty");
        if (end - start > RowValues.LONGEST_TEXT)
            values.problem(LedgerColumn.INVOICE_ID, "PAY-22", "payment.ledger.longText");
        if (supplier == null || start >= end || end - start > RowValues.LONGEST_TEXT)
            return new Draft(row.line(), values.problems());
        String number = values.text(LedgerColumn.INVOICE_ID);
        long keyHash = Hash.of(row.bytes(), start, end, supplier.keyHash());
        boolean same = open != null && open.keyHash == keyHash && open.isOf(number, supplier.supplier());
        Draft draft = same ? open : first(keyHash, number, supplier.supplier());
        if (same && draft.amount != values.amount(LedgerColumn.AMOUNT))
            values.addProblem(Draft.amountDiffers(row.line()));
        payment(draft);
        if (values.problems() != null) draft.problems(values.problems());
        return draft;
    }

    private Draft first(long keyHash, String number, Supplier supplier) {
        Draft draft = new Draft(row.line(), null);
        draft.keyHash = keyHash;
        draft.number = number;
        draft.supplier = supplier;
        draft.contract = values.contract;
        draft.tier = values.tier;
        draft.invoicedOn = values.day(LedgerColumn.INVOICE_DATE);
        draft.receivedOn = values.day(LedgerColumn.RECEIVED_DATE);
        draft.dueOn = values.day(LedgerColumn.DUE_DATE);
        draft.termDays = values.termDays;
        draft.amount = values.amount(LedgerColumn.AMOUNT);
        draft.credit = Math.abs(orZero(values.amount(LedgerColumn.CREDIT_AMOUNT)));
        draft.retention = orZero(values.amount(LedgerColumn.RETENTION_AMOUNT));
        draft.releasedOn = values.day(LedgerColumn.RETENTION_RELEASE_DATE);
        draft.currency = values.currency;
        draft.basis = values.basis;
        draft.intragroup = values.answer(LedgerColumn.INTRAGROUP) == 1;
        draft.financed = values.answer(LedgerColumn.SCF) == 1;
        draft.dispute = dispute();
        if (draft.amount == RowValues.NOT_GIVEN) values.problem(LedgerColumn.AMOUNT, "PAY-24", "payment.ledger.empty");
        if (draft.receivedOn == Days.NONE && draft.invoicedOn == Days.NONE && values.problems() == null) {
            boolean has = values.place(LedgerColumn.RECEIVED_DATE) >= 0;
            values.problem(
                    has ? LedgerColumn.RECEIVED_DATE : LedgerColumn.INVOICE_DATE, "PAY-6", "payment.ledger.noDay");
        }
        if (draft.retention < 0 || draft.retention > Math.max(0, draft.amount)) {
            values.problem(LedgerColumn.RETENTION_AMOUNT, "PAY-12", "payment.ledger.retention");
        }
        return draft;
    }

    private void payment(Draft draft) {
        int day = values.day(LedgerColumn.PAID_DATE);
        long paid = values.amount(LedgerColumn.PAID_AMOUNT);
        if (paid != RowValues.NOT_GIVEN && paid != 0 && day == Days.NONE && values.problems() == null) {
            values.problem(LedgerColumn.PAID_DATE, "PAY-3", "payment.ledger.paidWithoutDay");
        }
        if (paid != RowValues.NOT_GIVEN && paid <= 0 && day != Days.NONE && draft.amount > 0) {
            values.problem(LedgerColumn.PAID_AMOUNT, "PAY-3", "payment.ledger.paidNothing");
        }
        draft.row(row.line(), day, Math.max(0, orZero(paid)));
    }

    private Dispute dispute() {
        int notified = values.day(LedgerColumn.DISPUTE_NOTIFIED_DATE);
        if (values.answer(LedgerColumn.DISPUTED) != 1 && notified == Days.NONE) return null;
        int upheld = values.answer(LedgerColumn.DISPUTE_UPHELD);
        return new Dispute(notified, values.day(LedgerColumn.DISPUTE_RESOLVED_DATE), upheld < 0 ? null : upheld == 1);
    }

    /** The row's supplier; null when it cannot be told, and why stands among the problems. */
    private Suppliers.Known supplier() {
        long hash = suppliers.hash(row);
        Suppliers.Known known = suppliers.known(hash);
        if (known != null) return known;
        String id = values.text(LedgerColumn.SUPPLIER_ID);
        String name = values.text(LedgerColumn.SUPPLIER_NAME);
        if (id.isEmpty() && name.isEmpty()) {
            boolean has = values.place(LedgerColumn.SUPPLIER_ID) >= 0;
            values.problem(
                    has ? LedgerColumn.SUPPLIER_ID : LedgerColumn.SUPPLIER_NAME, "PAY-22", "payment.ledger.noSupplier");
        }
        if (id.length() > RowValues.LONGEST_TEXT)
            values.problem(LedgerColumn.SUPPLIER_ID, "PAY-22", "payment.ledger.longText");
        if (name.length() > RowValues.LONGEST_TEXT)
            values.problem(LedgerColumn.SUPPLIER_NAME, "PAY-22", "payment.ledger.longText");
        Supplier.Size size = values.size();
        if (values.problems() != null) return null;
        return suppliers.keep(hash, new Supplier(suppliers.shared(id), name, size, values.vcse()));
    }

    private static long orZero(long pence) {
        return pence == RowValues.NOT_GIVEN ? 0 : pence;
    }
}
