package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.payment.confirmation.OwnInvoices.ZeroState;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.statement.StatedInvoice;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A partner looks at what primes report about paying it, and at nothing else (PAY-30). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ReadReported {
    /** Invoices on a page. */
    static final int PAGE = 25;

    /**
     * A prime's ledger of half a year, as far as it is about the partner.
     *
     * @param open how many answers are missing; a zero that waits counts as one
     * @param closedUntil null while the channel is open (PAY-32)
     */
    public record Row(
            String primeId,
            String prime,
            ReportingPeriod period,
            int invoices,
            long open,
            long disagreeing,
            LocalDate closedUntil) {}

    /**
     * One period.
     *
     * @param zero null when there are invoices, or nothing is asked
     * @param statement which statements were shown, for {@link ConfirmRest}
     * @param next after which id the next page begins; 0 on the last page
     */
    public record View(
            String primeId,
            String prime,
            ReportedPeriod period,
            Reported.Totals totals,
            List<Reported.Line> lines,
            ZeroState zero,
            String statement,
            long next,
            LocalDate closedUntil) {}

    /** An answer of the partner itself. @param older it was given to an older statement */
    public record Past(InvoiceAnswer answer, String by, boolean older) {}

    /** One invoice with all that was said about it. @param seen place of the newest answer, 0 for none */
    public record InvoiceView(
            String primeId, String prime, StatedInvoice stated, int seen, List<Past> answers, LocalDate closedUntil) {}

    @Inject
    OwnInvoices own;

    @Inject
    Channel channel;

    @Inject
    Answers answers;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Caller caller;

    /** Whether ledgers could name the partner at all: they do so by register number. */
    public boolean hasRegister() {
        return !own.registers(caller.organisationId()).isEmpty();
    }

    /** By prime, the latest period first. Periods in which nothing is said and nothing is asked are left out. */
    public List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (Organisation prime : own.primes(caller.organisationId())) {
            LocalDate closed = channel.closedUntil(prime.getId()).orElse(null);
            for (ReportedPeriod period : own.periods(prime.getId()))
                row(prime, period, closed).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> row(Organisation prime, ReportedPeriod period, LocalDate closed) {
        String partner = caller.organisationId();
        Reported reported = own.reported(prime.getId(), partner, period.period());
        int invoices = reported.lines().size();
        Optional<ZeroState> zero = own.zero(prime.getId(), partner, period, invoices > 0);
        if (invoices == 0 && zero.isEmpty()) return Optional.empty();
        long open = reported.lines().stream().filter(l -> l.state().isOpen()).count()
                + zero.filter(z -> z.state().isOpen()).stream().count();
        long disagreeing = reported.count(AnswerState.CORRECTED)
                + reported.count(AnswerState.DISPUTED)
                + zero.filter(z -> z.state() == AnswerState.DISPUTED).stream().count();
        return Optional.of(
                new Row(prime.getId(), prime.getName(), period.period(), invoices, open, disagreeing, closed));
    }

    /** @param after where the page begins, 0 for the first one */
    public View read(String primeId, LocalDate from, long after) {
        String partner = caller.organisationId();
        Organisation prime = prime(primeId);
        ReportedPeriod period = own.period(primeId, from);
        Reported all = own.reported(primeId, partner, period.period());
        List<Reported.Line> page = all.lines().stream()
                .filter(line -> line.stated().getId() > after)
                .limit(PAGE + 1L)
                .toList();
        boolean more = page.size() > PAGE;
        return new View(
                primeId,
                prime.getName(),
                period,
                all.totals(period.period(), own.thresholds(period.period())),
                more ? page.subList(0, PAGE) : page,
                own.zero(primeId, partner, period, !all.lines().isEmpty()).orElse(null),
                ConfirmRest.statement(all),
                more ? page.get(PAGE - 1).stated().getId() : 0,
                channel.closedUntil(primeId).orElse(null));
    }

    private Organisation prime(String primeId) {
        return own.primes(caller.organisationId()).stream()
                .filter(prime -> prime.getId().equals(primeId))
                .findFirst()
                .orElseThrow(() -> new NotFound("prime", String.valueOf(primeId)));
    }

    public InvoiceView invoice(long invoiceId) {
        StatedInvoice stated = own.get(caller.organisationId(), invoiceId);
        List<InvoiceAnswer> given = answers.to(stated);
        Map<String, String> names = users.ofOrganisation(caller.organisationId()).stream()
                .collect(Collectors.toMap(User::getId, User::getName));
        return new InvoiceView(
                stated.getPrimeId(),
                organisations.get(stated.getPrimeId()).getName(),
                stated,
                given.size(),
                given.stream()
                        .map(a -> new Past(
                                a, names.getOrDefault(a.getAnsweredBy(), ""), a.getInvoiceId() != stated.getId()))
                        .toList(),
                channel.closedUntil(stated.getPrimeId()).orElse(null));
    }
}
