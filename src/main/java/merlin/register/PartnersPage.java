package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.portfolio.PublicPartners;
import merlin.portfolio.PublicPartners.PartnerLine;

/** Partners that agreed to a public page (REG-5): the list, or one of them. */
@Named
@RequestScoped
public class PartnersPage {
    private static final int SIZE = 25;

    @Inject
    PublicPartners publicPartners;

    private String after;
    private String id;
    private List<PartnerLine> found;
    private PartnerLine partner;

    public void loadList() {
        found = publicPartners.list(after, SIZE + 1);
    }

    public void load() {
        partner = publicPartners.get(id);
    }

    public List<PartnerLine> getPartners() {
        return found.size() > SIZE ? found.subList(0, SIZE) : found;
    }

    /** Id after which the next page begins; null on the last (REG-3). */
    public String getNext() {
        return found.size() > SIZE ? found.get(SIZE - 1).id() : null;
    }

    public PartnerLine getPartner() {
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
