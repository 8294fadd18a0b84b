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
    private static final System.Logger LOG = System.getLogger("merlin.ballot");

    @Inject
    Shuffle shuffle;

    @Schedule(hour = "0,3", minute = "0", persistent = false, timezone = "UTC")
    void daily() {
        try {
            shuffle.run();
        } catch (IllegalStateException failed) {
            LOG.log(System.Logger.Level.ERROR, "BAL-8 the shuffle failed: {0}", failed.getMessage());
        }
    }
}
