package merlin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One contract of a department's programme. */
@Named
@RequestScoped
public class ContractPage {
    @Inject
    ReadContract readContract;

    private String id;
    private ReadContract.View view;

    public void load() {
        view = readContract.read(id);
    }

    public ReadContract.View getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
