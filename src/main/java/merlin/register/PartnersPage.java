package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Partners that agreed to a public page (REG-5): the list, or one of them. */
@Named
@RequestScoped
public class PartnersPage {
    private static final int SIZE = 25;

    @Inject
    ReadPartners readPartners;

    private String after;
    private String id;
    private ReadPartners.Found found;
    private ReadPartners.Partner partner;

    public void loadList() {
        found = readPartners.list(after, SIZE);
    }

    public void load() {
        partner = readPartners.read(id);
    }

    public ReadPartners.Found getFound() {
        return found;
    }

    public ReadPartners.Partner getPartner() {
        return partner;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
