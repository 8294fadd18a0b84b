package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.payment.confirmation.OwnInvoices.ZeroState;
import merlin.payment.metrics.ReportingPeriod;

/** What a partner and its prime do not agree about in a half-year. Whoever may see it is decided by the case. */
@ApplicationScoped
public class ContestedInvoices {
    /** @param number empty when the partner misses invoices; @param stated by the prime; @param said by the partner */
    public record Contested(String number, String amount, String stated, String said, String word)
            implements java.io.Serializable {}

    @Inject
    OwnInvoices own;

    @Inject
    AnswerWords words;

    public boolean any(String primeId, String partnerId, LocalDate periodFrom) {
        return !of(primeId, partnerId, periodFrom).isEmpty();
    }

    /** As both say now; empty once nothing is left. */
    public List<Contested> of(String primeId, String partnerId, LocalDate periodFrom) {
        ReportingPeriod half = ReportedPeriod.half(periodFrom);
        Reported reported = own.reported(primeId, partnerId, half);
        List<Contested> contested = new ArrayList<>(reported.lines().stream()
                .filter(line -> line.answer() != null && line.answer().getKind().disagrees())
                .map(this::contested)
                .toList());
        if (reported.lines().isEmpty()) zero(primeId, partnerId, periodFrom).ifPresent(contested::add);
        return contested;
    }

    private Contested contested(Reported.Line line) {
        return new Contested(
                line.stated().getNumber(),
                line.stated().amountInWords(),
                words.stated(line.stated()),
                words.said(line.answer()),
                words.word(line.state()));
    }

    private Optional<Contested> zero(String primeId, String partnerId, LocalDate periodFrom) {
        return own.findPeriod(primeId, periodFrom)
                .flatMap(period -> own.zero(primeId, partnerId, period, false))
                .filter(zero -> zero.why() != null)
                .map((ZeroState zero) -> new Contested("", "", "", zero.why(), words.word(zero.state())));
    }
}
