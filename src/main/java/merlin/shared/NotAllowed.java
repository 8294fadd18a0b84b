package merlin.shared;

/** SHA-1: the caller may not do this. Pages answer 403, or go to sign-in when nobody is signed in. */
public class NotAllowed extends Refusal {
    public NotAllowed(String why) {
        super("SHA-1", "shared.notAllowed", why);
    }

    @Override
    public int status() {
        return 403;
    }
}
