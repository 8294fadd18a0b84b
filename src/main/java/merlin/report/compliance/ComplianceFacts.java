package merlin.report.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.accreditation.ConditionNow;
import merlin.accreditation.Standing;
import merlin.criteria.Outcome;
import merlin.payment.metrics.PaymentMetrics;
import merlin.portfolio.ValueSplit;
import merlin.portfolio.facts.FactSheet;

/**
 * Everything a compliance report is written from: released facts only, as they stood at the end of a day.
 *
 * @param origin scheme, host and port of the register, for the addresses that are printed
 * @param primes by name; a prime with several contracts of the programme stands here once
 * @param contracts by title, those without a prime too
 */
public record ComplianceFacts(
        String origin, Programme programme, LocalDate asOf, List<Prime> primes, List<Contract> contracts) {
    /** @param startsOn and @param endsOn null when unknown */
    public record Programme(
            String id, String title, String department, String summary, LocalDate startsOn, LocalDate endsOn) {}

    /** @param value as printed; empty when unknown; @param primes names of its primes */
    public record Contract(String title, String value, List<String> primes) {}

    /**
     * A prime of the programme.
     *
     * @param contracts how many of the programme's contracts it holds
     * @param assessed its newest decided assessment; empty before the first
     * @param survey its newest released partner survey; empty when none has been released
     * @param surveyWords what is known of the survey, or why nothing is shown
     * @param listed partners on its lists over all its chains
     * @param payment its latest published payment figures, or why there are none
     * @param chains its published chains on the programme's contracts
     */
    public record Prime(
            String id,
            String name,
            int contracts,
            Standing standing,
            List<Decided> decisions,
            Optional<Assessed> assessed,
            Optional<Survey> survey,
            String surveyWords,
            int listed,
            Payment payment,
            List<Chain> chains,
            Claims claims) {}

    /** A decision. @param until null when the Standard was not met */
    public record Decided(
            LocalDate decidedOn,
            LocalDate until,
            String decision,
            String outcome,
            String edition,
            String reference,
            List<ConditionNow> conditions) {}

    /**
     * What the newest decided assessment found.
     *
     * @param own the outcome the prime's own levels would give; empty when it did not give all of them
     * @param reply the prime's own words, or empty
     */
    public record Assessed(
            String reference,
            LocalDate issuedOn,
            String edition,
            Outcome outcome,
            Optional<Outcome> own,
            List<Criterion> criteria,
            String reply) {}

    /** What three sides say at a criterion. @param answered what partners answered, or why that is not shown */
    public record Criterion(String code, String title, String own, String judged, String answered, boolean disagrees) {}

    /** @param words why there are no figures; @param figures only when enough partners are behind them (PAY-15) */
    public record Payment(String words, Optional<PaymentMetrics> figures) {}

    /** Values of a published survey; a dimension that is not shown has no value. */
    public record Survey(
            String round, LocalDate closed, int partners, int answers, List<Value> dimensions, Value overall) {}

    /**
     * @param words as printed: {@code 3.5}, {@code 4.0 or more}, a word, or why it is not shown
     * @param value null when not shown or told in words; @param low and @param high ends of what the value stands for
     */
    public record Value(String id, String title, String words, BigDecimal value, BigDecimal low, BigDecimal high) {}

    /** A published chain on one of the programme's contracts. */
    public record Chain(String contract, int version, ValueSplit split, List<Relation> relations) {}

    /** A past or present relation. @param area empty when not stated */
    public record Relation(String partnerId, String area, Optional<Boolean> vcse, FactSheet facts) {}

    /** How many claims of unlisted partners stand how. */
    public record Claims(long open, long accepted, long refused) {}
}
