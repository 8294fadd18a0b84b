package merlin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A department's programmes. */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    ListProgrammes listProgrammes;

    private List<Programme> programmes;

    public void load() {
        programmes = listProgrammes.list();
    }

    public List<Programme> getProgrammes() {
        return programmes;
    }
}
