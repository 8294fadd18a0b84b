package merlin.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A prime's contracts and how far their supply chains are. */
@Named
@ViewScoped
public class ChainsPage implements Serializable {
    @Inject
    ReadChains readChains;

    @Inject
    StartChain startChain;

    private List<ReadChains.ChainLine> lines;

    public void load() {
        lines = readChains.read();
    }

    public String start(String contractId) {
        return "/app/portfolio/chain?faces-redirect=true&id="
                + startChain.start(contractId).getId();
    }

    public List<ReadChains.ChainLine> getLines() {
        return lines;
    }
}
