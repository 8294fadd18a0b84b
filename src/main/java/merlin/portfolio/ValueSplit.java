package merlin.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where the value of a contract goes below the prime, in exact percent of the head contract. Each partner counts with what it
 * keeps: its share less what it passes on. Potential partners do not count (POR-3).
 *
 * @param passedOn all that the prime passes on
 * @param toVcse to voluntary, community and social enterprises; @param toSme to small and medium-sized organisations
 * @param vcseUnknown kept by partners of whom it is not known whether they are one; @param smeUnknown likewise
 * @param byTier what each tier keeps, tiers 1 to 4 that occur
 * @param partners past and present relations; @param withoutShare those among them whose share is unknown
 */
public record ValueSplit(
        BigDecimal passedOn,
        BigDecimal toVcse,
        BigDecimal vcseUnknown,
        BigDecimal toSme,
        BigDecimal smeUnknown,
        Map<Integer, BigDecimal> byTier,
        int partners,
        int withoutShare) {
    public static ValueSplit of(List<ChainEntry> entries) {
        List<ChainEntry> agreed = entries.stream()
                .filter(e -> e.getStatus() != RelationStatus.POTENTIAL)
                .toList();
        Map<String, BigDecimal> passedOnBy = agreed.stream()
                .filter(e -> e.getParentId() != null && e.getValueShare() != null)
                .collect(Collectors.groupingBy(
                        ChainEntry::getParentId,
                        Collectors.reducing(BigDecimal.ZERO, ChainEntry::getValueShare, BigDecimal::add)));
        Function<ChainEntry, BigDecimal> kept = entry -> entry.getValueShare() == null
                ? BigDecimal.ZERO
                : entry.getValueShare()
                        .subtract(passedOnBy.getOrDefault(entry.getSubcontractId(), BigDecimal.ZERO))
                        .max(BigDecimal.ZERO);
        Map<Integer, BigDecimal> byTier = new TreeMap<>();
        agreed.forEach(e -> byTier.merge(e.getTier(), kept.apply(e), BigDecimal::add));
        return new ValueSplit(
                sum(agreed, e -> e.getParentId() == null && e.getValueShare() != null, ChainEntry::getValueShare),
                sum(agreed, e -> e.vcse().equals(Optional.of(true)), kept),
                sum(agreed, e -> e.vcse().isEmpty(), kept),
                sum(agreed, e -> e.sme().equals(Optional.of(true)), kept),
                sum(agreed, e -> e.sme().isEmpty(), kept),
                byTier,
                agreed.size(),
                (int) agreed.stream().filter(e -> e.getValueShare() == null).count());
    }

    /** True when no share at all is known: then there is nothing to draw. */
    public boolean isUnknown() {
        return partners == withoutShare;
    }

    private static BigDecimal sum(
            List<ChainEntry> entries, Predicate<ChainEntry> which, Function<ChainEntry, BigDecimal> amount) {
        return entries.stream().filter(which).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
