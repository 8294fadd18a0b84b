package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merlin.account.User;
import merlin.account.Users;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime's own ledgers: what counts, what waits, what was. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadLedgers {
    @Inject
    Ledgers ledgers;

    @Inject
    Users users;

    @Inject
    Caller caller;

    /** @param by who sent it; @param replacedBy id of the ledger that took its place, or null */
    public record Row(
            String id,
            ReportingPeriod period,
            String fileName,
            LedgerState state,
            long invoices,
            long rowsRejected,
            boolean partial,
            String by,
            Instant at,
            String replacedBy) {}

    /** The latest period first, in it the newest file first. */
    public List<Row> read() {
        Map<String, String> names = users.ofOrganisation(caller.organisationId()).stream()
                .collect(Collectors.toMap(User::getId, User::getName));
        return ledgers.ofPrime(caller.organisationId()).stream()
                .map(ledger -> new Row(
                        ledger.getId(),
                        ledger.getPeriod(),
                        ledger.getFileName(),
                        ledger.getState(),
                        ledger.getInvoices(),
                        ledger.getRowsRejected(),
                        ledger.isSkipBadRows(),
                        names.getOrDefault(ledger.getBroughtBy(), ""),
                        ledger.getBroughtAt(),
                        ledger.getReplacedBy()))
                .toList();
    }
}
