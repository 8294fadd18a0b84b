package merlin.payment.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * The tier that exact counts reach in the Fair Payment Code. PAY-20
 *
 * @param next the tier above that can be reached; empty at gold
 * @param missing what {@code next} still asks for, in whole invoices
 */
public record FairPaymentCode(Tier tier, Optional<Tier> next, List<Missing> missing) {
    public enum Tier {
        NONE,
        BRONZE,
        SILVER,
        GOLD
    }

    /** What a tier looks at. */
    public enum Measure {
        ALL_WITHIN_30,
        ALL_WITHIN_60,
        SMALL_WITHIN_30
    }

    /**
     * Invoices paid, by the statistical clock.
     *
     * @param small of firms with fewer than 50 employees; they are among {@code all}
     */
    public record Counts(long all, long allWithin30, long allWithin60, long small, long smallWithin30) {
        public Counts {
            if (allWithin30 > allWithin60 || allWithin60 > all || smallWithin30 > small || small > all)
                throw new IllegalArgumentException(List.of(all, allWithin30, allWithin60, small, smallWithin30)
                        .toString());
        }

        /** Empty when there is no such invoice. */
        public Optional<Share> share(Measure measure) {
            return switch (measure) {
                case ALL_WITHIN_30 -> share(allWithin30, all);
                case ALL_WITHIN_60 -> share(allWithin60, all);
                case SMALL_WITHIN_30 -> share(smallWithin30, small);
            };
        }

        private static Optional<Share> share(long part, long whole) {
            return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
        }
    }

    /** @param invoices so many more; @param whole of so many; @param measure have to be paid like this */
    public record Missing(Measure measure, long invoices, long whole) {}

    private record Demand(Tier tier, Measure measure, BigDecimal percent) {
        boolean met(Counts counts) {
            return counts.share(measure).filter(s -> s.atLeast(percent)).isPresent();
        }

        Stream<Missing> missing(Counts counts) {
            return counts
                    .share(measure)
                    .map(s -> new Missing(measure, s.missingTo(percent), s.whole()))
                    .filter(m -> m.invoices() > 0)
                    .stream();
        }
    }

    public FairPaymentCode {
        missing = List.copyOf(missing);
    }

    /**
     * @param day the Code as it stood on this day
     * @return empty when there was no Code on that day, or nothing was paid: nil is not nought
     */
    public static Optional<FairPaymentCode> of(Counts counts, LocalDate day, RuleSet code) {
        if (counts.all() == 0 || code.on(day, "gold-within-30-percent").isEmpty()) return Optional.empty();
        List<Demand> demands = List.of(
                new Demand(Tier.GOLD, Measure.ALL_WITHIN_30, Values.of(code, day, "gold-within-30-percent")),
                new Demand(Tier.SILVER, Measure.ALL_WITHIN_60, Values.of(code, day, "silver-within-60-percent")),
                new Demand(
                        Tier.SILVER, Measure.SMALL_WITHIN_30, Values.of(code, day, "silver-small-within-30-percent")),
                new Demand(Tier.BRONZE, Measure.ALL_WITHIN_60, Values.of(code, day, "bronze-within-60-percent")));
        Tier tier = Stream.of(Tier.GOLD, Tier.SILVER, Tier.BRONZE)
                .filter(t -> of(t, demands).allMatch(d -> d.met(counts)))
                .findFirst()
                .orElse(Tier.NONE);
        Optional<Tier> next = Stream.of(Tier.BRONZE, Tier.SILVER, Tier.GOLD)
                .filter(t -> t.compareTo(tier) > 0)
                .filter(t ->
                        of(t, demands).allMatch(d -> counts.share(d.measure).isPresent()))
                .findFirst();
        List<Missing> missing = next.stream()
                .flatMap(t -> of(t, demands))
                .flatMap(d -> d.missing(counts))
                .toList();
        return Optional.of(new FairPaymentCode(tier, next, missing));
    }

    private static Stream<Demand> of(Tier tier, List<Demand> demands) {
        return demands.stream().filter(d -> d.tier == tier);
    }
}
