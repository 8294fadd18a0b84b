package merlin.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The partners with a public page: the list, or one of them. */
@Named
@RequestScoped
public class PartnersPage {
    private static final int PAGE = 50;

    @Inject
    PublicPartners publicPartners;

    private String id;
    private String after;
    private List<PublicPartners.PartnerLine> lines;
    private PublicPartners.PartnerLine partner;

    public void loadList() {
        lines = publicPartners.list(after, PAGE + 1);
    }

    public void load() {
        partner = publicPartners.get(id);
    }

    public List<PublicPartners.PartnerLine> getLines() {
        return lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
    }

    /** Id after which the next page begins; null on the last. */
    public String getNext() {
        return lines.size() > PAGE ? lines.get(PAGE - 1).id() : null;
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

    public PublicPartners.PartnerLine getPartner() {
        return partner;
    }
}
