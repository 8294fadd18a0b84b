package merlin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One programme of a department, with its contracts. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    ReadProgramme readProgramme;

    private String id;
    private String after;
    private ReadProgramme.View view;

    public void load() {
        view = readProgramme.read(id, after);
    }

    public ReadProgramme.View getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
