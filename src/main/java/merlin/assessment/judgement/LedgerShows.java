package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merlin.assessment.Printed;
import merlin.criteria.Criterion;
import merlin.criteria.Editions;
import merlin.criteria.PartnerSide;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.Share;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.MerlinClock;

/** What the prime's ledger shows, beside the survey, at the criterion where payment is judged. Of no partner by itself. */
@ApplicationScoped
public class LedgerShows {
    private static final int HALF_YEAR = 6;
    private static final String NO_LEDGER = "No ledger supplied; nothing is implied.";

    @Inject
    FiguresStore figures;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    public record Line(String measure, String words) implements Serializable {}

    /**
     * @param asked whether payment is what the criterion is about; else the page says nothing of it
     * @param sentence what the figures are of, or why there are none
     */
    public record Side(boolean asked, String sentence, List<Line> lines) implements Serializable {}

    Side at(String primeId, Criterion criterion) {
        if (criterion.partnerSide() != PartnerSide.PAYMENT) return new Side(false, "", List.of());
        Optional<PaymentFigures> found = latest(primeId);
        if (found.isEmpty()) return new Side(true, NO_LEDGER, List.of());
        PaymentFigures kept = found.get();
        String whole = kept.complete() ? "" : " Ledgers cover only a part of these days.";
        return new Side(
                true,
                "Ledger of " + Printed.day(kept.from()) + " to " + Printed.day(kept.to()) + ", all supply chains."
                        + whole,
                lines(kept.metrics()));
    }

    /** The latest half-year that has ended and is covered whole, else the latest that has ended. */
    private Optional<PaymentFigures> latest(String primeId) {
        LocalDate today = MerlinClock.today(clock);
        List<PaymentFigures> halves = figures.periods(primeId).stream()
                .filter(p -> p.to().isBefore(today)
                        && p.from().plusMonths(HALF_YEAR).minusDays(1).equals(p.to()))
                .sorted(Comparator.comparing(ReportingPeriod::to).reversed())
                .flatMap(p -> figures.of(primeId, p).stream())
                .toList();
        return halves.stream()
                .filter(PaymentFigures::complete)
                .findFirst()
                .or(() -> halves.stream().findFirst());
    }

    private List<Line> lines(PaymentMetrics f) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Within 30 days of the law's clock",
                share(f.statutoryOnTime().count(), f.statutoryOnTime().of())));
        lines.add(new Line("Paid in days 1-30", share(f.bands().within30().count(), f.settled())));
        if (f.settled() > 0) {
            lines.add(new Line("Half within", f.medianDays() + " days"));
            lines.add(new Line(
                    "Beside an answer of", anchor(new Share(f.bands().within30().count(), f.settled())) + " of 5"));
        }
        long open = f.openAgeing().from31to60().count()
                + f.openAgeing().from61to90().count()
                + f.openAgeing().over90().count();
        lines.add(new Line("Unpaid for more than 30 days", String.format(Locale.UK, "%,d", open)));
        lines.add(new Line(
                "Late ones disputed",
                share(f.lateDisputed().count(), f.lateDisputed().of())));
        return lines;
    }

    /** The answer to "paid within 30 days" that stands beside this share, so that survey and ledger can be compared. */
    private int anchor(Share paid) {
        RuleSet aids = editions.paymentRules("merlin");
        int answer = 1;
        for (int step = 2; step <= 5; step++) {
            Optional<BigDecimal> percent = aids.on(MerlinClock.today(clock), "p1-anchor-" + step + "-percent")
                    .map(v -> v.value());
            if (percent.filter(paid::atLeast).isPresent()) answer = step;
        }
        return answer;
    }

    /** Rounded down, so that nothing reads as a limit that it misses. */
    private static String share(long part, long of) {
        if (of == 0) return "none";
        BigDecimal percent =
                BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(of), 1, java.math.RoundingMode.DOWN);
        return String.format(Locale.UK, "%,d of %,d (%s%%)", part, of, percent.toPlainString());
    }
}
