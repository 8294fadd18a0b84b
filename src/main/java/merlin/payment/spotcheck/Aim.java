package merlin.payment.spotcheck;

import java.time.LocalDate;

/** Which invoices a check looks for. */
public enum Aim {
    /** Any. */
    RANDOM,
    /** Paid later than 30 days after receipt, or not paid though longer ago. */
    LATE,
    /** The ledger says that they were disputed. */
    DISPUTED;

    private static final int DAYS = 30;

    /** @param settledOn null for unpaid; @param end last day of the period */
    boolean takes(LocalDate receivedOn, LocalDate settledOn, boolean disputed, LocalDate end) {
        return switch (this) {
            case RANDOM -> true;
            case LATE -> (settledOn == null ? end : settledOn).isAfter(receivedOn.plusDays(DAYS));
            case DISPUTED -> disputed;
        };
    }
}
