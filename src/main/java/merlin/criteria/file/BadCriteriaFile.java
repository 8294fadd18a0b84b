package merlin.criteria.file;

import java.util.List;
import java.util.stream.Collectors;

/** At least one criteria file cannot be used (CRI-1): Merlin does not start with it. */
public class BadCriteriaFile extends RuntimeException {
    private final transient List<Problem> problems;

    /** All in one line: launchers and logs show the first line of a cause. */
    BadCriteriaFile(List<Problem> problems) {
        super("CRI-1 criteria files cannot be used: "
                + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
