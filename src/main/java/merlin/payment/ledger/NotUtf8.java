package merlin.payment.ledger;

/** A cell holds bytes that are no UTF-8: the file is read again as Windows-1252, and the reader is told (PAY-22). */
final class NotUtf8 extends RuntimeException {
    final long line;

    NotUtf8(long line) {
        super("line " + line, null, false, false);
        this.line = line;
    }
}
