package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.portfolio.ChainEntry;
import merlin.portfolio.ChainVersion;
import merlin.portfolio.Portfolios;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.SupplyChain;
import merlin.portfolio.ValueSplit;
import merlin.programme.Contracts;
import merlin.report.chart.Bars;
import merlin.report.document.HtmlForm;
import merlin.shared.MerlinClock;

/** The supply chains a prime has published, each in its newest version (REG-2). */
@ApplicationScoped
class PublishedChains {
    @Inject
    Portfolios portfolios;

    @Inject
    Contracts contracts;

    List<PrimeView.Chain> of(String primeId) {
        return portfolios.ofPrime(primeId).stream()
                .flatMap(chain -> portfolios.latest(chain.getId()).map(v -> chain(chain, v)).stream())
                .toList();
    }

    private PrimeView.Chain chain(SupplyChain chain, ChainVersion version) {
        List<ChainEntry> entries = portfolios.entries(version);
        ValueSplit split = ValueSplit.of(entries);
        String contract = contracts.get(chain.getContractId()).getTitle();
        List<PrimeView.Tier> tiers = split.byTier().entrySet().stream()
                .map(tier -> new PrimeView.Tier(tier.getKey(), count(entries, tier.getKey()), tier.getValue()))
                .toList();
        return new PrimeView.Chain(
                contract,
                version.getNumber(),
                LocalDate.ofInstant(version.getPublishedAt(), MerlinClock.LONDON),
                known(split, split.passedOn()),
                known(split, split.toVcse()),
                known(split, split.toSme()),
                split.withoutShare(),
                tiers,
                entries.stream()
                        .filter(PublishedChains::agreed)
                        .map(PublishedChains::relation)
                        .toList(),
                (int) entries.stream().filter(e -> !agreed(e)).count(),
                split.isUnknown() ? "" : drawn(split, tiers, chain.getId()));
    }

    private static BigDecimal known(ValueSplit split, BigDecimal share) {
        return split.isUnknown() ? null : plain(share);
    }

    private static String drawn(ValueSplit split, List<PrimeView.Tier> tiers, String id) {
        List<Bars.Bar> bars = tiers.stream()
                .map(t -> new Bars.Bar("Tier " + t.tier(), plain(t.kept())))
                .toList();
        String title = plain(split.passedOn()).toPlainString() + "% of the contract's value goes to partners";
        return HtmlForm.chart(Bars.of(title, bars, null, null), "chain-" + id);
    }

    private static int count(List<ChainEntry> entries, int tier) {
        return (int) entries.stream()
                .filter(e -> agreed(e) && e.getTier() == tier)
                .map(ChainEntry::getPartnerId)
                .distinct()
                .count();
    }

    private static boolean agreed(ChainEntry entry) {
        return entry.getStatus() != RelationStatus.POTENTIAL;
    }

    private static PrimeView.Relation relation(ChainEntry e) {
        return new PrimeView.Relation(
                e.getPartnerName(),
                e.getTier(),
                Words.of(e.getStatus()),
                Optional.ofNullable(e.getService()).orElse("Not stated"),
                Optional.ofNullable(e.getArea()).orElse("Not stated"),
                e.getValueShare());
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
