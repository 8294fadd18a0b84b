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
        return among(thrown, jakarta.persistence.OptimisticLockException.class);
    }

    /** True when the form came from a page that the session no longer knows. */
    static boolean expired(Throwable thrown) {
        return among(thrown, jakarta.faces.application.ViewExpiredException.class);
    }

    private static boolean among(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (kind.isInstance(t)) return true;
        }
        return false;
    }
}
