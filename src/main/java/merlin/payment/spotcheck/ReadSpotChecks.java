package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.payment.confirmation.AnswerWords;
import merlin.payment.confirmation.PrimesInSight;
import merlin.payment.confirmation.ReportedPeriod;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.statement.StatedInvoice;
import merlin.payment.statement.StatedInvoices;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** A department looks at its spot checks, a prime at those of its own ledgers (PAY-36). */
@ApplicationScoped
@Transactional
@Allowed({Role.DEPARTMENT, Role.PRIME})
public class ReadSpotChecks {
    /** @param answered invoices for which the prime has said something; @param judged those with a result */
    public record Counts(int sample, long answered, long judged, long proved, long notProved, long differ)
            implements java.io.Serializable {}

    public record Row(
            String id,
            String prime,
            String department,
            String period,
            SpotCheck check,
            Counts counts,
            boolean overdue,
            boolean mine) {}

    /** @param proof the prime's newest answer, or null; @param result the newest, or null */
    public record Item(SpotCheckItem item, StatedInvoice invoice, String stated, Proof proof, RecordedResult result) {}

    public record View(Row row, List<Item> items) {}

    @Inject
    SpotChecks checks;

    @Inject
    StatedInvoices stated;

    @Inject
    AnswerWords words;

    @Inject
    PrimesInSight primesInSight;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<Row> read() {
        return checks.all(caller.organisationId()).stream()
                .map(check -> row(check, items(check)))
                .toList();
    }

    public View read(String id) {
        SpotCheck check = checks.of(caller.organisationId(), id);
        List<Item> items = items(check);
        return new View(row(check, items), items);
    }

    /** One invoice of a sample, with its check. */
    public View item(String itemId) {
        SpotCheckItem item = checks.item(itemId);
        SpotCheck check = checks.of(caller.organisationId(), item.getCheckId());
        return new View(row(check, items(check)), List.of(item(item)));
    }

    /** The primes of which a sample can be drawn: those of the department's contracts with a ledger. */
    @Allowed(Role.DEPARTMENT)
    public List<Organisation> primes() {
        return organisations.getAll(primesInSight.of()).stream()
                .filter(prime -> !stated.ledgers(prime.getId()).isEmpty())
                .toList();
    }

    /** Half-years that ledgers of the prime touch, the latest first. */
    @Allowed(Role.DEPARTMENT)
    public List<ReportingPeriod> periods(String primeId) {
        primesInSight.mustSee(primeId);
        return ReportedPeriod.of(stated.ledgers(primeId)).stream()
                .map(ReportedPeriod::period)
                .toList();
    }

    private List<Item> items(SpotCheck check) {
        return checks.items(check.getId()).stream().map(this::item).toList();
    }

    private Item item(SpotCheckItem item) {
        StatedInvoice invoice = stated.find(item.getInvoiceId()).orElseThrow();
        return new Item(
                item,
                invoice,
                words.stated(invoice),
                last(checks.proofs(item.getId())).orElse(null),
                last(checks.results(item.getId())).orElse(null));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Row row(SpotCheck check, List<Item> items) {
        LocalDate today = MerlinClock.today(clock);
        Counts counts = counts(items);
        boolean waits = !check.isClosed() && counts.answered() < counts.sample();
        boolean primes = check.getPrimeId().equals(caller.organisationId());
        boolean mine = !check.isClosed() && (primes ? waits : !waits);
        return new Row(
                check.getId(),
                name(check.getPrimeId()),
                name(check.getDepartmentId()),
                ReportedPeriod.words(ReportedPeriod.half(check.getPeriodFrom())),
                check,
                counts,
                waits && today.isAfter(check.getDueOn()),
                mine);
    }

    private static Counts counts(List<Item> items) {
        return new Counts(
                items.size(),
                items.stream().filter(i -> i.proof() != null).count(),
                items.stream().filter(i -> i.result() != null).count(),
                count(items, Result.PROVED),
                count(items, Result.NOT_PROVED),
                count(items, Result.DIFFERS));
    }

    private static long count(List<Item> items, Result result) {
        return items.stream()
                .filter(i -> i.result() != null && i.result().getResult() == result)
                .count();
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
