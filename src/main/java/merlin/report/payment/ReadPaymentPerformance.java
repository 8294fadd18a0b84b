package merlin.report.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies.Group;
import merlin.payment.published.EnoughPartners;
import merlin.payment.published.PublicFigures;
import merlin.report.Say;
import merlin.report.payment.PaymentPerformance.PublicGroup;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime's payment figures for everybody: half-years from April and October that have ended and are covered whole (PAY-15). */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadPaymentPerformance {
    private static final String NO_LEDGER = "payment.report.noLedger";
    private static final String NOT_WHOLE = "payment.report.notWhole";

    @Inject
    GatherPayment gather;

    @Inject
    FiguresStore figures;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** @param from and @param to of one of the published periods; both null for the latest */
    public PaymentPerformance read(String primeId, LocalDate from, LocalDate to) {
        Organisation prime = organisations
                .find(primeId)
                .filter(o -> o.getKind() == OrganisationKind.PRIME)
                .orElseThrow(() -> new NotFound("prime", String.valueOf(primeId)));
        List<PaymentFigures> published = published(primeId);
        List<ReportingPeriod> periods =
                published.stream().map(PaymentFigures::period).toList();
        if (published.isEmpty()) return nothing(prime);
        PaymentFigures kept = published.stream()
                .filter(each -> from == null && to == null
                        || Objects.equals(each.from(), from) && Objects.equals(each.to(), to))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "PAY-15",
                        "payment.report.noSuchPeriod",
                        periods.stream().map(p -> p.from() + " to " + p.to()).collect(Collectors.joining(", "))));
        return new PaymentPerformance(
                prime.getId(),
                prime.getName(),
                periods,
                kept.from(),
                kept.to(),
                kept.rules(),
                PublicFigures.of(kept.metrics()),
                groups(kept),
                EnoughPartners.behind(kept.metrics()) ? null : Words.TOO_FEW,
                PaymentReport.of(gather.facts(prime, kept, PaymentFacts.Reader.EVERYBODY)));
    }

    /**
     * The figures of the latest published half-year.
     *
     * @param words why there are none
     * @param figures there only when enough partners are behind them; open ageing and what fell due are asked for by themselves
     */
    public record Latest(String words, Optional<PaymentMetrics> figures) {}

    public Latest latest(String primeId) {
        Optional<PaymentFigures> found = published(primeId).stream().findFirst();
        if (found.isEmpty()) return new Latest(why(primeId), Optional.empty());
        return found.map(PaymentFigures::metrics)
                .filter(EnoughPartners::behind)
                .map(figures -> new Latest("", Optional.of(figures)))
                .orElse(new Latest(Words.TOO_FEW + ".", Optional.empty()));
    }

    /** Why there is nothing to show, in words. */
    private String why(String primeId) {
        return text(figures.periods(primeId).isEmpty() ? NO_LEDGER : NOT_WHOLE);
    }

    private List<PaymentFigures> published(String primeId) {
        LocalDate today = MerlinClock.today(clock);
        return gather.halfYears(primeId).stream()
                .filter(period -> period.to().isBefore(today))
                .flatMap(period -> figures.of(primeId, period).stream())
                .filter(PaymentFigures::complete)
                .toList();
    }

    private PaymentPerformance nothing(Organisation prime) {
        return new PaymentPerformance(
                prime.getId(), prime.getName(), List.of(), null, null, null, null, List.of(), why(prime.getId()), null);
    }

    private static List<PublicGroup> groups(PaymentFigures kept) {
        return Stream.of("contract", "tier", "size", "vcse")
                .flatMap(by -> {
                    List<Group> groups = kept.groups(by);
                    Set<String> shown = EnoughPartners.shown(groups);
                    return groups.stream()
                            .filter(group -> shown.contains(group.key()))
                            .map(group -> new PublicGroup(by, group.key(), PublicFigures.of(group.metrics())));
                })
                .toList();
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("merlin.messages.payment").getString(key);
    }

    /** {@code 1 October 2025 to 31 March 2026}. */
    public static String words(ReportingPeriod period) {
        return Say.days(period.from(), period.to());
    }
}
