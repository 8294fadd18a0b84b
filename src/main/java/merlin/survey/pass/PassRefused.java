package merlin.survey.pass;

import merlin.shared.Refusal;

/** A pass is not signed. Status 401 no valid ticket, 409 another one was collected, 410 outside T0 to T2. */
class PassRefused extends Refusal {
    private final int status;

    PassRefused(String rule, int status) {
        super(rule, "survey.pass." + status);
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
