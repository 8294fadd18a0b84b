package merlin.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One published version as it was. */
@Named
@RequestScoped
public class VersionPage {
    @Inject
    ReadVersion readVersion;

    private String id;
    private int number;
    private VersionView view;

    public void load() {
        view = readVersion.read(id, number);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public VersionView getView() {
        return view;
    }
}
