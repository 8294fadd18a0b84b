package merlin.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import merlin.web.Pages;
import merlin.web.Texts;

/** Check before publishing: exactly what the next version would change, and what everybody will see. */
@Named
@ViewScoped
public class PublishPage implements Serializable {
    @Inject
    ReadChain readChain;

    @Inject
    PublishChain publishChain;

    @Inject
    Texts texts;

    private String id;
    private String contract;
    private String fingerprint;
    private int next;
    private int potential;
    private int partners;
    private List<ComparisonLine> lines;
    private String note;

    public void load() {
        ChainView view = readChain.read(id);
        contract = view.contract().getTitle();
        fingerprint = view.fingerprint();
        next = view.latest().map(ChainVersion::getNumber).orElse(0) + 1;
        partners = view.rows().size();
        potential = (int) view.rows().stream()
                .filter(r -> r.relation().getStatus() == RelationStatus.POTENTIAL)
                .count();
        lines = ComparisonLine.of(view.unpublished(), texts);
    }

    public String publish() {
        ChainVersion version = publishChain.publish(id, fingerprint, note);
        Pages.done(texts.text("portfolio.published", version.getNumber()));
        return "/app/portfolio/chain?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContract() {
        return contract;
    }

    public int getNext() {
        return next;
    }

    public int getPotential() {
        return potential;
    }

    public int getPartners() {
        return partners;
    }

    public List<ComparisonLine> getLines() {
        return lines;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
