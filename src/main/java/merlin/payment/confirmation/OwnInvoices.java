package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.payment.figures.RulesInForce;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Thresholds;
import merlin.payment.statement.StatedInvoice;
import merlin.payment.statement.StatedInvoices;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.shared.NotFound;

/** PAY-30: which invoices are a partner's own: those under one of its register numbers. No other is ever handed out. */
@ApplicationScoped
class OwnInvoices {
    @Inject
    Organisations organisations;

    @Inject
    Portfolios portfolios;

    @Inject
    StatedInvoices stated;

    @Inject
    Answers answers;

    @Inject
    RulesInForce rules;

    /** Register numbers as ledgers keep them; none for an organisation without. */
    List<String> registers(String partnerId) {
        return organisations.get(partnerId).getIdentifiers().stream()
                .map(Identifier::toString)
                .toList();
    }

    /** The statement that counts, if it is the partner's own. Anything else is not found. */
    StatedInvoice get(String partnerId, long invoiceId) {
        return stated.find(invoiceId)
                .filter(one -> one.getSupplierRegister() != null
                        && registers(partnerId).contains(one.getSupplierRegister()))
                .orElseThrow(() -> new NotFound("invoice", String.valueOf(invoiceId)));
    }

    /** Primes that have to do with the partner: their published chains list it, or their ledgers name it. By name. */
    List<Organisation> primes(String partnerId) {
        Set<String> ids = Stream.concat(listing(partnerId), stated.primesNaming(registers(partnerId)).stream())
                .collect(Collectors.toSet());
        return organisations.getAll(ids);
    }

    private Stream<String> listing(String partnerId) {
        return portfolios.publishedOf(partnerId).stream().map(Subcontract::getPrimeId);
    }

    /** Whether the prime's published chain lists the partner: then no invoice is a statement, too. */
    boolean isListed(String primeId, String partnerId) {
        return listing(partnerId).anyMatch(primeId::equals);
    }

    List<ReportedPeriod> periods(String primeId) {
        return ReportedPeriod.of(stated.ledgers(primeId));
    }

    Optional<ReportedPeriod> findPeriod(String primeId, LocalDate from) {
        return ReportedPeriod.starting(from, stated.ledgers(primeId));
    }

    ReportedPeriod period(String primeId, LocalDate from) {
        return findPeriod(primeId, from).orElseThrow(() -> new NotFound("period", String.valueOf(from)));
    }

    /** Everything that the prime reports of the partner in the period, with the answers. */
    Reported reported(String primeId, String partnerId, ReportingPeriod period) {
        return answered(primeId, partnerId, stated.of(primeId, registers(partnerId), period, 0, 0));
    }

    /** One page of it. @param after last id of the page before */
    Reported page(String primeId, String partnerId, ReportingPeriod period, long after, int most) {
        return answered(primeId, partnerId, stated.of(primeId, registers(partnerId), period, after, most));
    }

    private Reported answered(String primeId, String partnerId, List<StatedInvoice> invoices) {
        List<InvoiceAnswer> given = answers.of(primeId, partnerId);
        return Reported.of(invoices, given, older(invoices, given));
    }

    /** The statements that newest answers were given to and that are not among these. */
    private List<StatedInvoice> older(Collection<StatedInvoice> now, Collection<InvoiceAnswer> given) {
        Set<Long> here = now.stream().map(StatedInvoice::getId).collect(Collectors.toSet());
        return stated.getAll(Reported.newest(given).values().stream()
                .map(InvoiceAnswer::getInvoiceId)
                .filter(id -> !here.contains(id))
                .toList());
    }

    /**
     * Empty while there are invoices, when the prime does not list the partner, and for a partner that ledgers cannot name: then
     * nothing is asked.
     */
    Optional<ZeroState> zero(String primeId, String partnerId, ReportedPeriod period, boolean anyInvoice) {
        if (anyInvoice || registers(partnerId).isEmpty() || !isListed(primeId, partnerId)) return Optional.empty();
        Optional<ZeroAnswer> newest =
                answers.newestToZero(primeId, partnerId, period.period().from());
        AnswerState state = newest.map(answer -> answer.answers(period)
                        ? AnswerState.valueOf(answer.getKind().name())
                        : AnswerState.CHANGED_SINCE)
                .orElse(AnswerState.WAITING);
        return Optional.of(new ZeroState(
                state,
                newest.map(ZeroAnswer::getPlace).orElse(0),
                newest.map(ZeroAnswer::getWhy).orElse(null)));
    }

    /** @param seen place of the newest answer, 0 for none; @param why the partner's words, null for none */
    record ZeroState(AnswerState state, int seen, String why) implements java.io.Serializable {}

    Thresholds thresholds(ReportingPeriod period) {
        return rules.thresholds(period.to());
    }
}
