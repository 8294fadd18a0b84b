package merlin.ballot;

/** A request that a rule does not let through. Holds the answer's status and the rule's id, nothing of the request. */
class Refused extends RuntimeException {
    private final int status;
    private final String rule;

    Refused(int status, String rule) {
        super(status + " " + rule, null, false, false);
        this.status = status;
        this.rule = rule;
    }

    int status() {
        return status;
    }

    String rule() {
        return rule;
    }
}
