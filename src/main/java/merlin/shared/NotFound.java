package merlin.shared;

/**
 * There is no such thing for this caller. Used also for another tenant's things, so that existence is not told (SHA-1).
 */
public class NotFound extends Refusal {
    public NotFound(String what, String id) {
        super("SHA-3", "shared.notFound", what, id);
    }

    @Override
    public int status() {
        return 404;
    }
}
