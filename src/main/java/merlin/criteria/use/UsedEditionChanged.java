package merlin.criteria.use;

import java.util.List;

/** A criteria file under which assessments were begun is no longer what it was (CRI-2): Merlin does not start. */
public class UsedEditionChanged extends RuntimeException {
    public UsedEditionChanged(List<String> changes) {
        super("CRI-2 used criteria files must not change: " + String.join("; ", changes));
    }
}
