package merlin.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may know of a prime's supply chains: the newest version of each. Null means unknown.
 *
 * @param prime organisation id; @param name printed name
 */
public record PublishedPortfolio(String prime, String name, List<PublishedChain> chains) {
    /**
     * @param version number of the newest version; @param publishedAt when it was published
     * @param potential how many potential partners there are; they are not named (POR-16)
     */
    public record PublishedChain(
            String contractId,
            String contract,
            int version,
            Instant publishedAt,
            int potential,
            ValueSplit value,
            List<PublishedPartner> partners) {}

    /**
     * One past or present relation, in the order of the tree.
     *
     * @param depth 0 for a direct partner of the prime, 1 below it, and so on
     * @param below name of the partner it stands below, null for a direct partner
     * @param valueShare percent of the head contract
     */
    public record PublishedPartner(
            String partnerId,
            String name,
            int tier,
            RelationStatus status,
            int depth,
            String below,
            String service,
            String area,
            BigDecimal valueShare,
            Boolean vcse,
            Boolean sme,
            LocalDate startsOn,
            LocalDate endsOn) {}

    /** One relation a line, for CSV. */
    public record Row(
            String prime,
            String contractId,
            String contract,
            int version,
            String partnerId,
            String name,
            int tier,
            RelationStatus status,
            int depth,
            String below,
            String service,
            String area,
            BigDecimal valueShare,
            Boolean vcse,
            Boolean sme,
            LocalDate startsOn,
            LocalDate endsOn) {}

    public List<Row> rows() {
        return chains.stream()
                .flatMap(c -> c.partners().stream().map(p -> row(c, p)))
                .toList();
    }

    private Row row(PublishedChain c, PublishedPartner p) {
        return new Row(
                prime,
                c.contractId(),
                c.contract(),
                c.version(),
                p.partnerId(),
                p.name(),
                p.tier(),
                p.status(),
                p.depth(),
                p.below(),
                p.service(),
                p.area(),
                p.valueShare(),
                p.vcse(),
                p.sme(),
                p.startsOn(),
                p.endsOn());
    }
}
