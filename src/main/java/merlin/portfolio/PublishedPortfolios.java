package merlin.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merlin.portfolio.PublishedPortfolio.PublishedChain;
import merlin.web.Texts;

/** For public pages: a prime's published chains, and the bars that show where the value goes. */
@Named("publishedPortfolios")
@RequestScoped
public class PublishedPortfolios {
    /** Length of a bar of 100 percent, in units of the picture. */
    private static final int FULL = 600;

    /** One bar with its words. @param percent exact; @param width of the bar in the picture; @param y of its upper edge */
    public record Bar(String label, BigDecimal percent, int width, int y) {
        /** One decimal at most. */
        public String printed() {
            return percent.setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        }
    }

    @Inject
    ReadPublishedPortfolio readPublishedPortfolio;

    @Inject
    Texts texts;

    private final Map<String, PublishedPortfolio> read = new HashMap<>();

    public PublishedPortfolio of(String primeId) {
        return read.computeIfAbsent(primeId, readPublishedPortfolio::of);
    }

    /** What is passed on, and of that what reaches VCSEs and small and medium-sized organisations, then each tier. */
    public List<Bar> bars(PublishedChain chain) {
        ValueSplit value = chain.value();
        List<Map.Entry<String, BigDecimal>> shares = Stream.concat(
                        Stream.of(
                                Map.entry("portfolio.bar.passedOn", value.passedOn()),
                                Map.entry("portfolio.bar.vcse", value.toVcse()),
                                Map.entry("portfolio.bar.sme", value.toSme())),
                        value.byTier().entrySet().stream()
                                .map(tier -> Map.entry("portfolio.bar.tier" + tier.getKey(), tier.getValue())))
                .toList();
        return Stream.iterate(0, i -> i < shares.size(), i -> i + 1)
                .map(i -> bar(i, shares.get(i)))
                .toList();
    }

    private Bar bar(int place, Map.Entry<String, BigDecimal> share) {
        int width = share.getValue()
                .multiply(BigDecimal.valueOf(FULL))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValue();
        return new Bar(texts.text(share.getKey()), share.getValue(), width, 8 + place * 44);
    }

    /** Height of the picture. */
    public int height(PublishedChain chain) {
        return 16 + bars(chain).size() * 44;
    }

    /** The finding that the picture shows, as its title. */
    public String finding(PublishedChain chain) {
        ValueSplit value = chain.value();
        String vcse = new Bar("", value.toVcse(), 0, 0).printed();
        String sme = new Bar("", value.toSme(), 0, 0).printed();
        return texts.text("portfolio.bar.finding", vcse, sme);
    }
}
