package merlin.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The department's desk: what waits for a decision, what is decided. */
@Named
@RequestScoped
public class DecisionsPage {
    @Inject
    ReadDecisions readDecisions;

    private ReadDecisions.Desk desk;

    public void load() {
        desk = readDecisions.read();
    }

    public ReadDecisions.Desk getDesk() {
        return desk;
    }
}
