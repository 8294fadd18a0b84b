package merlin.ballot;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** BAL-8 Runs the shuffle when surveys close and in the small hours, every day, whether or not anything arrived. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShuffleTimer {
    @Inject
    Shuffle shuffle;

    @Schedule(hour = "0,3", minute = "0", persistent = false, timezone = "UTC")
    void daily() {
        shuffle.attempt();
    }
}
