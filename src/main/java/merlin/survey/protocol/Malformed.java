package merlin.survey.protocol;

/** A message or value that does not have the form the protocol asks for. Names the field, never its content. */
public class Malformed extends IllegalArgumentException {
    public Malformed(String what) {
        super(what);
    }

    public Malformed(String what, Throwable cause) {
        super(what, cause);
    }
}
