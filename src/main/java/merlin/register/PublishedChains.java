package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import merlin.portfolio.PublishedPortfolio;
import merlin.portfolio.PublishedPortfolio.PublishedChain;
import merlin.portfolio.ReadPublishedPortfolio;
import merlin.portfolio.RelationStatus;
import merlin.report.chart.Bars;
import merlin.report.document.HtmlForm;

/** For the page of a prime: its published supply chains, and the bars that show where the value goes. */
@Named
@RequestScoped
public class PublishedChains {
    @Inject
    ReadPublishedPortfolio readPublishedPortfolio;

    public PublishedPortfolio of(String primeId) {
        return readPublishedPortfolio.of(primeId);
    }

    /** The finding: how much of the contract's value goes to partners. */
    public String finding(PublishedChain chain) {
        return percent(chain.value().passedOn()) + " of the contract's value goes to partners";
    }

    /** What each tier keeps, drawn. */
    public String chart(PublishedChain chain) {
        List<Bars.Bar> bars = chain.value().byTier().entrySet().stream()
                .map(tier -> new Bars.Bar("Tier " + tier.getKey(), rounded(tier.getValue())))
                .toList();
        return HtmlForm.chart(Bars.of(finding(chain), bars, null, null), "chain-" + chain.contractId());
    }

    /** One decimal at most, with its sign; that it is not known where nothing is. */
    public String percent(BigDecimal share) {
        return share == null ? "Not stated" : rounded(share).toPlainString() + "%";
    }

    public String status(RelationStatus status) {
        return Words.of(status);
    }

    private static BigDecimal rounded(BigDecimal share) {
        BigDecimal plain = share.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
