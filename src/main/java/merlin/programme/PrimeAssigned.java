package merlin.programme;

import java.time.Instant;
import merlin.shared.Decided;

/** A department has said which registered prime a supplier of a contract is. */
public record PrimeAssigned(String about, String primeId, String by, Instant at) implements Decided {
    @Override
    public String why() {
        return "";
    }
}
