package merlin.programme.ocds;

import java.time.LocalDate;
import java.util.Optional;

/** First and last day of a contract, both included, as printed (PRO-6); either may be unknown. */
public record Period(Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
    static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());
}
