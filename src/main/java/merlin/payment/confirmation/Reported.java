package merlin.payment.confirmation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tally;
import merlin.payment.metrics.Thresholds;
import merlin.payment.statement.StatedInvoice;

/** What a prime reports of one partner, and how the partner answers it (PAY-30, PAY-33). */
public record Reported(List<Line> lines) {
    /** @param answer the newest one, whatever statement it was given to; null for none */
    public record Line(StatedInvoice stated, InvoiceAnswer answer, AnswerState state) {}

    /**
     * Totals as the prime reports them, and the answers.
     *
     * @param settled in the period; @param within30 of those settled; @param medianDays null when none was settled
     * @param unpaid on the period's last day
     */
    public record Totals(
            int invoices,
            long settled,
            long within30,
            Integer medianDays,
            long unpaid,
            long confirmed,
            long corrected,
            long disputed,
            long open)
            implements java.io.Serializable {}

    /**
     * @param answers of this partner to this prime, in whatever order
     * @param older statements that answers were given to and that no longer count
     */
    static Reported of(List<StatedInvoice> stated, Collection<InvoiceAnswer> answers, Collection<StatedInvoice> older) {
        Map<InvoiceKey, InvoiceAnswer> newest = newest(answers);
        Map<Long, StatedInvoice> before =
                older.stream().collect(Collectors.toMap(StatedInvoice::getId, s -> s, (a, b) -> a));
        return new Reported(stated.stream()
                .map(one -> line(one, newest.get(InvoiceKey.of(one)), before))
                .toList());
    }

    static Map<InvoiceKey, InvoiceAnswer> newest(Collection<InvoiceAnswer> answers) {
        return answers.stream()
                .collect(Collectors.toMap(
                        InvoiceAnswer::key,
                        a -> a,
                        BinaryOperator.maxBy(Comparator.comparingInt(InvoiceAnswer::getPlace)),
                        HashMap::new));
    }

    private static Line line(StatedInvoice stated, InvoiceAnswer answer, Map<Long, StatedInvoice> before) {
        if (answer == null) return new Line(stated, null, AnswerState.WAITING);
        boolean holds = answer.getInvoiceId() == stated.getId()
                || Optional.ofNullable(before.get(answer.getInvoiceId()))
                        .filter(stated::saysTheSameAs)
                        .isPresent();
        return new Line(
                stated, answer, holds ? AnswerState.valueOf(answer.getKind().name()) : AnswerState.CHANGED_SINCE);
    }

    Totals totals(ReportingPeriod period, Thresholds thresholds) {
        Tally tally = new Tally(period, thresholds);
        lines.forEach(line -> tally.accept(line.stated.invoice()));
        PaymentMetrics metrics = PaymentMetrics.of(tally, Bands.NO_RATES);
        return new Totals(
                lines.size(),
                metrics.settled(),
                metrics.bands().within30().count(),
                metrics.medianDays(),
                metrics.openAgeing().all(),
                count(AnswerState.CONFIRMED),
                count(AnswerState.CORRECTED),
                count(AnswerState.DISPUTED),
                lines.stream().filter(l -> l.state.isOpen()).count());
    }

    long count(AnswerState state) {
        return lines.stream().filter(l -> l.state == state).count();
    }
}
