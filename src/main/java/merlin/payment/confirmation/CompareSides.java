package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.payment.confirmation.OwnInvoices.ZeroState;
import merlin.payment.figures.FiguresStore;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Thresholds;
import merlin.payment.statement.StatedInvoices;
import merlin.portfolio.Portfolios;

/** Puts both sides of a period together (PAY-33). Whoever may see it is decided by {@link ReadBothSides}. */
@ApplicationScoped
public class CompareSides {
    @Inject
    OwnInvoices own;

    @Inject
    Answers answers;

    @Inject
    StatedInvoices stated;

    @Inject
    FiguresStore figures;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    public List<ReportedPeriod> periods(String primeId) {
        return own.periods(primeId);
    }

    public BothSides of(String primeId, ReportedPeriod period) {
        Set<String> partners = new TreeSet<>(portfolios.publishedBy(primeId));
        partners.addAll(answers.partners(primeId));
        List<BothSides.PartnerRow> rows = new ArrayList<>();
        List<Invoice> prime = new ArrayList<>();
        List<Invoice> corrected = new ArrayList<>();
        for (Organisation partner : organisations.getAll(partners)) {
            Reported reported = own.reported(primeId, partner.getId(), period.period());
            reported.lines().stream()
                    .filter(line -> line.state() == AnswerState.CORRECTED)
                    .forEach(line -> {
                        prime.add(line.stated().invoice());
                        corrected.add(line.answer()
                                .said()
                                .correction()
                                .applied(line.stated().invoice()));
                    });
            row(primeId, partner, period, reported).ifPresent(rows::add);
        }
        rows.sort(Comparator.comparingLong((BothSides.PartnerRow row) -> row.corrected() + row.disputed())
                .reversed()
                .thenComparing(BothSides.PartnerRow::partner));
        Thresholds thresholds = own.thresholds(period.period());
        ReportingPeriod days = period.period();
        long reported = stated.count(primeId, days);
        return new BothSides(
                period,
                reported,
                rows,
                figures.of(primeId, days)
                        .map(kept -> Bands.of(kept.metrics(), kept.metrics().invoices()))
                        .orElseThrow(),
                Bands.of(prime, days, thresholds),
                Bands.of(corrected, days, thresholds));
    }

    private Optional<BothSides.PartnerRow> row(
            String primeId, Organisation partner, ReportedPeriod period, Reported reported) {
        int invoices = reported.lines().size();
        Optional<ZeroState> zero = own.zero(primeId, partner.getId(), period, invoices > 0);
        if (invoices == 0 && zero.isEmpty()) return Optional.empty();
        return Optional.of(new BothSides.PartnerRow(
                partner.getId(),
                partner.getName(),
                invoices,
                reported.count(AnswerState.CONFIRMED),
                reported.count(AnswerState.CORRECTED),
                reported.count(AnswerState.DISPUTED),
                reported.lines().stream().filter(l -> l.state().isOpen()).count(),
                zero.map(ZeroState::state).orElse(null)));
    }
}
