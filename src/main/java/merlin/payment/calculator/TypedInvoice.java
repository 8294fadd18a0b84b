package merlin.payment.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.LatePayment.Paid;
import merlin.payment.clock.PaymentTerms;
import merlin.payment.clock.PaymentTerms.ContractLaw;

/** An invoice as typed: text by field, and what of it can be used. All that is wrong is told at once, at its field. PAY-37 */
final class TypedInvoice {
    static final List<String> FIELDS = List.of(
            "received",
            "amount",
            "contract",
            "due",
            "days",
            "delivered",
            "paid",
            "part1day",
            "part1amount",
            "part2day",
            "part2amount",
            "part3day",
            "part3amount");
    static final Map<String, ContractLaw> LAWS = Map.of(
            "act", ContractLaw.PROCUREMENT_ACT_2023,
            "earlier", ContractLaw.REGULATIONS_2015,
            "none", ContractLaw.NO_PUBLIC_CONTRACT);

    private static final int PARTS = 3;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int LONGEST_TERM = 365;
    private static final int YEARS_AROUND = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param field its name in the form and in the address; @param messageKey what to do */
    record Wrong(String field, String messageKey, List<String> arguments) {}

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final LocalDate today;
    private final RuleSet ukPublic;
    private final Optional<AskedInvoice> invoice;

    /** @param given by field; fields of other names are passed over */
    TypedInvoice(Map<String, String> given, LocalDate today, RuleSet ukPublic) {
        this.today = today;
        this.ukPublic = ukPublic;
        for (String field : FIELDS) {
            String text = given.get(field) == null ? "" : given.get(field).strip();
            typed.put(field, text.length() > 40 ? text.substring(0, 40) : text);
        }
        invoice = isEmpty() ? Optional.empty() : read();
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(String::isEmpty);
    }

    /** Every field, those left out as empty text. */
    Map<String, String> typed() {
        return typed;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** Empty while anything is wrong. */
    Optional<AskedInvoice> invoice() {
        return invoice;
    }

    private Optional<AskedInvoice> read() {
        Optional<LocalDate> received = received();
        Optional<BigDecimal> amount = amount("amount");
        if (typed.get("amount").isEmpty()) wrong("amount", "payment.wrong.amountMissing");
        ContractLaw law = LAWS.get(typed.get("contract"));
        if (law == null) wrong("contract", "payment.wrong.contract");
        Optional<LocalDate> due = near("due", received);
        Optional<LocalDate> delivered = near("delivered", received);
        Optional<Integer> days = days();
        List<Paid> paid = parts(received);
        rest(received, amount, paid).ifPresent(paid::add);
        if (!wrong.isEmpty()) return Optional.empty();
        paid.sort(Comparator.comparing(Paid::on));
        return Optional.of(new AskedInvoice(
                received.orElseThrow(), delivered, due, new PaymentTerms(law, days), amount.orElseThrow(), paid));
    }

    private Optional<LocalDate> received() {
        Optional<LocalDate> received = day("received");
        if (typed.get("received").isEmpty()) wrong("received", "payment.wrong.receivedMissing");
        if (received.filter(today::isBefore).isPresent()) wrong("received", "payment.wrong.future", DAY.format(today));
        LocalDate first = ukPublic.values().stream()
                .filter(v -> v.name().equals("band-1-last-day"))
                .map(v -> v.from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (received.filter(first::isAfter).isPresent()) wrong("received", "payment.wrong.tooOld", DAY.format(first));
        return received;
    }

    /** What was paid in parts: each with a day and an amount. */
    private List<Paid> parts(Optional<LocalDate> received) {
        List<Paid> paid = new ArrayList<>();
        for (int i = 1; i <= PARTS; i++) {
            String day = "part" + i + "day";
            String amount = "part" + i + "amount";
            if (typed.get(day).isEmpty() && typed.get(amount).isEmpty()) continue;
            if (typed.get(day).isEmpty()) wrong(day, "payment.wrong.partDayMissing");
            if (typed.get(amount).isEmpty()) wrong(amount, "payment.wrong.partAmountMissing");
            Optional<LocalDate> on = happened(day, received);
            Optional<BigDecimal> part = amount(amount);
            if (on.isPresent() && part.isPresent()) paid.add(new Paid(on.get(), part.get()));
        }
        return paid;
    }

    /** The payment that settles the invoice: what the parts have left. */
    private Optional<Paid> rest(Optional<LocalDate> received, Optional<BigDecimal> amount, List<Paid> parts) {
        Optional<LocalDate> paidOn = happened("paid", received);
        if (amount.isEmpty()) return Optional.empty();
        BigDecimal rest = parts.stream().map(Paid::amount).reduce(amount.get(), BigDecimal::subtract);
        if (rest.signum() < 0) wrong("part1amount", "payment.wrong.partsTooMuch");
        if (rest.signum() == 0 && paidOn.isPresent()) wrong("paid", "payment.wrong.alreadyPaid");
        return rest.signum() > 0 ? paidOn.map(on -> new Paid(on, rest)) : Optional.empty();
    }

    private Optional<LocalDate> happened(String field, Optional<LocalDate> received) {
        Optional<LocalDate> day = near(field, received);
        if (day.filter(today::isBefore).isPresent()) {
            wrong(field, field.equals("paid") ? "payment.wrong.paidFuture" : "payment.wrong.future", DAY.format(today));
            return Optional.empty();
        }
        return day;
    }

    /** A day within a few years of receipt: farther away it is a slip of the keyboard. */
    private Optional<LocalDate> near(String field, Optional<LocalDate> received) {
        Optional<LocalDate> day = day(field);
        if (day.isEmpty() || received.isEmpty()) return day;
        LocalDate first = received.get().minusYears(YEARS_AROUND);
        LocalDate last = received.get().plusYears(2L * YEARS_AROUND);
        if (!day.get().isBefore(first) && !day.get().isAfter(last)) return day;
        wrong(field, "payment.wrong.farAway", DAY.format(received.get()));
        return Optional.empty();
    }

    /** A day that can be read one way only: ISO, or with the month as a word. */
    private Optional<LocalDate> day(String field) {
        String text = typed.get(field);
        if (text.isEmpty()) return Optional.empty();
        for (String pattern : List.of("uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu")) {
            try {
                DateTimeFormatter format = new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException next) {
                // the next pattern may fit
            }
        }
        wrong(field, "payment.wrong.day");
        return Optional.empty();
    }

    private Optional<BigDecimal> amount(String field) {
        String text = typed.get(field).replaceAll("[£,\\s]", "");
        if (typed.get(field).isEmpty()) return Optional.empty();
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            wrong(field, "payment.wrong.amount");
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
        if (amount.signum() == 0) wrong(field, "payment.wrong.nothing");
        if (amount.compareTo(MOST) > 0) wrong(field, "payment.wrong.tooMuch");
        return amount.signum() == 0 ? Optional.empty() : Optional.of(amount);
    }

    private Optional<Integer> days() {
        String text = typed.get("days");
        if (text.isEmpty()) return Optional.empty();
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= LONGEST_TERM)
            return Optional.of(Integer.valueOf(text));
        wrong("days", "payment.wrong.days", String.valueOf(LONGEST_TERM));
        return Optional.empty();
    }

    private void wrong(String field, String messageKey, String... arguments) {
        if (wrong.stream().noneMatch(w -> w.field().equals(field)))
            wrong.add(new Wrong(field, messageKey, Arrays.asList(arguments)));
    }
}
