package merlin.payment.late;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.payment.calculator.InvoiceAnswer;
import merlin.payment.calculator.Letter;
import merlin.payment.calculator.WorkOutInvoice;
import merlin.payment.clock.LatePayment;
import merlin.payment.metrics.Thresholds;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** Late invoices of a prime's ledgers, for itself; or those a partner sent, for the partner. And the letter of each. */
@ApplicationScoped
@Transactional
@Allowed({Role.PRIME, Role.PARTNER})
public class ReadLateInvoices {
    private static final int PAGE = 50;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int ROWS_AT_A_TIME = 200;

    @Inject
    StoredInvoices stored;

    @Inject
    Organisations organisations;

    @Inject
    WorkOutInvoice workOutInvoice;

    @Inject
    Editions editions;

    @Inject
    Letter letter;

    @Inject
    Caller caller;

    @Inject
    java.time.Clock clock;

    /**
     * A late invoice.
     *
     * @param other the partner, for a prime; the prime, for a partner
     * @param paidOn null while it is open
     * @param onTop interest and fixed sum together
     */
    public record Late(
            long id,
            String number,
            String other,
            LocalDate receivedOn,
            LocalDate lastDay,
            LocalDate paidOn,
            long daysLate,
            BigDecimal unpaid,
            BigDecimal onTop) {}

    /** @param next where the next page begins, as in its address; empty for the last one */
    public record Page(List<Late> invoices, String next) {}

    /** @param after where the page begins; empty for the first */
    public Page read(String after) {
        List<Late> late = new ArrayList<>();
        StoredInvoices.Place at = place(after);
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += ROWS_AT_A_TIME) {
            List<StoredInvoice> rows = rows(at);
            for (StoredInvoice row : rows) {
                at = new StoredInvoices.Place(row.lastDay(), row.id());
                late(row).ifPresent(late::add);
                if (late.size() == PAGE) return new Page(late, text(at));
            }
            if (rows.size() < ROWS_AT_A_TIME) return new Page(late, "");
        }
        return new Page(late, text(at));
    }

    /** The letter of one of the caller's invoices. Refuses (PAY-37) where there is nothing to claim. */
    public String letter(long invoiceId) {
        StoredInvoice row = stored.find(invoiceId)
                .filter(this::mine)
                .orElseThrow(() -> new NotFound("invoice", String.valueOf(invoiceId)));
        if (!row.counts()) throw new Refusal("PAY-37", "payment.nothingToClaim");
        String supplier = row.invoice().supplier().name().isEmpty()
                ? row.invoice().supplier().id()
                : row.invoice().supplier().name();
        String payer = organisations.get(row.primeId()).getName();
        return letter.of(
                answer(row), new Letter.Names(supplier, payer, row.invoice().number()));
    }

    private List<StoredInvoice> rows(StoredInvoices.Place after) {
        return caller.has(Role.PRIME)
                ? stored.perhapsLateOfPrime(caller.organisationId(), after, ROWS_AT_A_TIME)
                : stored.perhapsLateOfSupplier(registers(), after, ROWS_AT_A_TIME);
    }

    private boolean mine(StoredInvoice row) {
        return caller.has(Role.PRIME)
                ? row.primeId().equals(caller.organisationId())
                : row.supplierRegister() != null && registers().contains(row.supplierRegister());
    }

    private List<String> registers() {
        return organisations.get(caller.organisationId()).getIdentifiers().stream()
                .map(Identifier::toString)
                .toList();
    }

    private Optional<Late> late(StoredInvoice row) {
        if (!row.counts()) return Optional.empty();
        InvoiceAnswer answer = answer(row);
        return answer.onTop().late().map(late -> late(row, answer, late));
    }

    private Late late(StoredInvoice row, InvoiceAnswer answer, LatePayment late) {
        String other = caller.has(Role.PRIME)
                ? supplier(row)
                : organisations.find(row.primeId()).map(Organisation::getName).orElse("");
        return new Late(
                row.id(),
                row.invoice().number(),
                other,
                answer.invoice().receivedOn(),
                answer.onTop().lastDay(),
                answer.settledOn().orElse(null),
                late.daysLate(),
                late.unpaid(),
                late.total());
    }

    private static String supplier(StoredInvoice row) {
        String name = row.invoice().supplier().name();
        return name.isEmpty() ? row.invoice().supplier().id() : name;
    }

    private InvoiceAnswer answer(StoredInvoice row) {
        LocalDate today = MerlinClock.today(clock);
        Thresholds days =
                Thresholds.of(editions.paymentRules("uk-public"), editions.paymentRules("uk-late-payment"), today);
        return workOutInvoice.workOut(row.asked(days.lawDaysAfter(), days.defaultTerms()));
    }

    private static String text(StoredInvoices.Place place) {
        return place.lastDay() + "_" + place.id();
    }

    private static StoredInvoices.Place place(String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) return null;
        try {
            return new StoredInvoices.Place(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }
}
