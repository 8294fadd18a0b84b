package merlin.payment.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merlin.web.Texts;

/** Where the days are lost between the department and the lowest tier, contract by contract. */
@Named
@RequestScoped
public class PassDownPage {
    /** A link in words. @param width of its bar in percent; @param y where it is drawn */
    public record Line(String name, PassDown.Link link, String days, int width, int y, boolean slowest) {}

    private static final int ROW = 50;

    @Inject
    ReadPassDown readPassDown;

    @Inject
    Texts texts;

    private String contract;
    private String prime;
    private List<ReadPassDown.Row> contracts = List.of();
    private ReadPassDown.View view;
    private List<Line> lines = List.of();

    public void load() {
        if (contract == null || contract.isEmpty()) {
            contracts = readPassDown.read();
            return;
        }
        view = readPassDown.read(contract, prime);
        lines = lines(view.passDown());
    }

    private List<Line> lines(PassDown passDown) {
        PassDown.Link slowest = passDown.slowest().orElse(null);
        int most = slowest == null ? 1 : slowest.medianDays();
        List<Line> all = new ArrayList<>();
        for (PassDown.Link link : passDown.links()) {
            int width = link.medianDays() == null ? 0 : 100 * link.medianDays() / most;
            all.add(new Line(
                    texts.text("payment.chain.link." + link.tier()),
                    link,
                    days(link),
                    width,
                    all.size() * ROW,
                    link == slowest));
        }
        return all;
    }

    private String days(PassDown.Link link) {
        if (link.medianDays() == null) return texts.text("payment.chain.unknown");
        return texts.text("payment.chain.days", link.medianDays());
    }

    /** The finding, as the title of the picture. */
    public String getFinding() {
        return view.passDown()
                .slowest()
                .map(link -> texts.text("payment.chain.lost." + link.tier(), days(link)))
                .orElse(texts.text("payment.chain.noneKnown"));
    }

    /** The picture in words. */
    public String getDescribed() {
        return lines.stream().map(line -> line.name + ": " + line.days).collect(Collectors.joining("; ")) + ".";
    }

    public int getHeight() {
        return ROW * lines.size();
    }

    public List<ReadPassDown.Row> getContracts() {
        return contracts;
    }

    public ReadPassDown.View getView() {
        return view;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }
}
