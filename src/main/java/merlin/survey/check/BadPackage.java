package merlin.survey.check;

/** CHK-7 The file does not have the form of a package. The message says where and what, in words for its reader. */
public final class BadPackage extends IllegalArgumentException {
    BadPackage(String where, String what) {
        super(where.isEmpty() ? what : where + ": " + what);
    }
}
