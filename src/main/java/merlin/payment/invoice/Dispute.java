package merlin.payment.invoice;

/**
 * What the ledger says of a dispute (PAY-5).
 *
 * @param notifiedOn day on which the supplier was told; {@link Days#NONE} when not stated
 * @param resolvedOn {@link Days#NONE} while open or when not stated
 * @param upheld whether the prime was right; null when not stated
 */
public record Dispute(int notifiedOn, int resolvedOn, Boolean upheld) {
    /** The dispute came to nothing: the clock never stopped. */
    public boolean wasRefused() {
        return Boolean.FALSE.equals(upheld);
    }

    /** Told later than so many days after receipt, which is not without undue delay. */
    public boolean toldLate(int receivedOn, int daysAtMost) {
        return notifiedOn != Days.NONE && notifiedOn - receivedOn > daysAtMost;
    }
}
