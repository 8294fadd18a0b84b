package merlin.criteria;

import merlin.shared.Refusal;

/** The levels given do not fit the edition (SCO-5, SCO-6, SCO-7): nothing is scored. */
public class RatingsRefused extends Refusal {
    RatingsRefused(String rule, String messageKey, Object... arguments) {
        super(rule, messageKey, arguments);
    }

    @Override
    public int status() {
        return 422;
    }
}
