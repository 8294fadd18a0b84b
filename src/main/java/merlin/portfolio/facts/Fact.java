package merlin.portfolio.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One of the eight facts: its parts in a statement, and whether two statements agree on it. */
public enum Fact {
    PAYMENT_TERMS(f -> parts(f.paymentDays())),
    RESULTS_SHARE(f -> parts(f.resultsShareHead(), f.resultsSharePassedDown())),
    MANAGEMENT_FEE(f -> parts(f.feePercent())),
    VOLUME(f -> parts(f.promisedVolume(), f.actualVolume(), f.volumeUnit())),
    NOTICE(f -> parts(f.noticeByPrimeDays(), f.noticeByPartnerDays())),
    CONTRACT_SIGNED(f -> parts(f.signedOn())),
    TRAINING(f -> parts(f.trainingHours())),
    DEVELOPMENT_MONEY(f -> parts(f.developmentMoney()));

    private final Function<Facts, List<Object>> parts;

    Fact(Function<Facts, List<Object>> parts) {
        this.parts = parts;
    }

    /** The parts in order; an unknown part is null. */
    public List<Object> in(Facts facts) {
        return parts.apply(facts);
    }

    /** True when at least one part is known. */
    public boolean isStatedIn(Facts facts) {
        return in(facts).stream().anyMatch(Objects::nonNull);
    }

    public boolean isSame(Facts one, Facts other) {
        return in(one).equals(in(other));
    }

    private static List<Object> parts(Object... parts) {
        return Arrays.asList(parts);
    }
}
