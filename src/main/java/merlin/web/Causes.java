package merlin.web;

import merlin.shared.Refusal;

/** Finds what really happened inside the wrappings of a server. */
final class Causes {
    private Causes() {}

    /** The refusal among the causes, or null when there is none. */
    static Refusal refusalIn(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof Refusal refusal) return refusal;
        }
        return null;
    }

    /** True when somebody else changed the same thing first. */
    static boolean stale(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof jakarta.persistence.OptimisticLockException) return true;
        }
        return false;
    }
}
