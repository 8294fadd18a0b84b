package merlin.payment.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Refusal;

/**
 * What a ledger means for those that stand (PAY-28).
 *
 * @param replaced lie within its period
 * @param older end before it; @param later begin after it
 */
record Replacement(List<Ledger> replaced, List<Ledger> older, List<Ledger> later) {
    /** Refuses a period that one that stands overlaps in part. */
    static Replacement of(ReportingPeriod period, List<Ledger> standing) {
        Replacement found = new Replacement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Ledger ledger : standing) {
            ReportingPeriod other = ledger.getPeriod();
            if (other.to().isBefore(period.from())) found.older.add(ledger);
            else if (other.from().isAfter(period.to())) found.later.add(ledger);
            else if (within(other, period)) found.replaced.add(ledger);
            else throw overlaps(other);
        }
        return found;
    }

    /** Those whose statements stay beside the fresh ones. */
    List<Ledger> others() {
        return Stream.concat(older.stream(), later.stream()).toList();
    }

    private static boolean within(ReportingPeriod inner, ReportingPeriod outer) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }

    private static Refusal overlaps(ReportingPeriod other) {
        return new Refusal("PAY-28", "payment.import.overlaps", words(other.from()), words(other.to()));
    }

    static String words(LocalDate day) {
        return day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK) + " "
                + day.getYear();
    }
}
