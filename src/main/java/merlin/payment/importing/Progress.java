package merlin.payment.importing;

/** How far the work on a file is; written by those at work, read by whoever tells. */
class Progress {
    private volatile ImportStep step;
    private volatile long bytes;
    private volatile long rows;
    private volatile boolean cancelled;

    Progress(ImportStep first) {
        step = first;
    }

    /** The prime stopped the work. */
    static final class Cancelled extends RuntimeException {}

    void read(long bytesRead) {
        bytes = bytesRead;
        stopIfCancelled();
    }

    void rows(long done) {
        rows = done;
        stopIfCancelled();
    }

    void next(ImportStep following) {
        step = following;
        rows = 0;
        stopIfCancelled();
    }

    void cancel() {
        cancelled = true;
    }

    void stopIfCancelled() {
        if (cancelled) throw new Cancelled();
    }

    ImportStep step() {
        return step;
    }

    long bytes() {
        return bytes;
    }

    long rows() {
        return rows;
    }
}
