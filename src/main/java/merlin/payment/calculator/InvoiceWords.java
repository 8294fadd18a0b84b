package merlin.payment.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merlin.payment.calculator.InvoiceAnswer.Basis;
import merlin.payment.calculator.InvoiceAnswer.Law;
import merlin.payment.calculator.InvoiceAnswer.OnTop;
import merlin.payment.calculator.InvoiceAnswer.Statistics;
import merlin.payment.calculator.InvoiceAnswer.Terms;
import merlin.payment.clock.BankRateUnknown;
import merlin.payment.clock.DaysToPay.Band;
import merlin.payment.clock.LatePayment;
import merlin.payment.clock.LatePayment.Segment;
import merlin.web.Texts;

/** An answer in plain words: what was found, and how it was worked out. */
final class InvoiceWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /**
     * One finding.
     *
     * @param label what it is about; @param big the figure itself; @param finding one sentence; @param how the steps
     * @param tone good, care, bad or none
     */
    public record Part(
            String id, String label, String big, String finding, String tone, String word, List<String> how) {}

    private final InvoiceAnswer answer;
    private final Texts texts;

    InvoiceWords(InvoiceAnswer answer, Texts texts) {
        this.answer = answer;
        this.texts = texts;
    }

    List<Part> parts() {
        return List.of(law(), statistics(), terms(), onTop());
    }

    /** The finding of the whole, for the top of the page. */
    String headline() {
        OnTop onTop = answer.onTop();
        if (onTop.rateUnknown().isPresent()) return text("payment.words.head.unknown");
        if (onTop.late().isPresent())
            return text("payment.words.head.owed", pounds(onTop.late().get().total()));
        if (!answer.open()) return text("payment.words.head.kept");
        long left = ChronoUnit.DAYS.between(answer.asOf(), onTop.lastDay());
        return left == 0 ? text("payment.words.head.today") : text("payment.words.head.notYet", days(left));
    }

    /**
     * The days from receipt as a line: to the last day for payment, and to the day of payment or today. Positions in percent of
     * its length.
     *
     * @param split where the earlier of the two days is; @param late how much longer it took after the last day
     * @param lastDay where the last day is; @param anchor how the words of the split stand to it, as SVG names it
     */
    public record Line(
            String split,
            String late,
            String lastDay,
            String anchor,
            String atStart,
            String atSplit,
            String atEnd,
            String words) {}

    Line line() {
        LocalDate received = answer.invoice().receivedOn();
        LocalDate last = answer.onTop().lastDay();
        LocalDate until = answer.until();
        boolean isLate = until.isAfter(last);
        long whole = Math.max(1, ChronoUnit.DAYS.between(received, isLate ? until : last));
        double split = percentOf(received, isLate ? last : until, whole);
        String start = text("payment.words.line.received", SHORT.format(received));
        String lastDay = text("payment.words.line.last", SHORT.format(last));
        String end = text(answer.open() ? "payment.words.line.open" : "payment.words.line.paid", SHORT.format(until));
        return new Line(
                position(split),
                position(isLate ? 100 - split : 0),
                position(isLate ? split : 100),
                split < 34 ? "start" : split > 66 ? "end" : "middle",
                start,
                isLate ? lastDay : end,
                isLate ? end : lastDay,
                String.join(", ", start, lastDay, end));
    }

    private static double percentOf(LocalDate from, LocalDate to, long whole) {
        return Math.max(0, Math.min(100, 100.0 * ChronoUnit.DAYS.between(from, to) / whole));
    }

    private static String position(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    /** The invoice in one line. */
    String invoice() {
        return text(
                answer.open() ? "payment.words.invoice.open" : "payment.words.invoice.paid",
                pounds(answer.invoice().amount()),
                day(answer.invoice().receivedOn()),
                day(answer.until()));
    }

    private Part law() {
        Law law = answer.law();
        String label = text("payment.words.law.label");
        if (law.notComputed().isPresent()) {
            String reason = law.notComputed().get().name();
            return new Part(
                    "law",
                    label,
                    text("payment.words.law.none." + reason),
                    text("payment.words.law.reason." + reason),
                    "none",
                    text("payment.words.law.state." + reason),
                    List.of(text("payment.words.law.how." + reason)));
        }
        LocalDate start = law.startsOn().orElseThrow();
        LocalDate last = law.lastGoodDay().orElseThrow();
        boolean byDue = start.isAfter(answer.invoice().receivedOn());
        List<String> how = new ArrayList<>();
        how.add(text(byDue ? "payment.words.law.fromDue" : "payment.words.law.fromReceipt", day(start)));
        how.add(text("payment.words.law.count", day(start), day(last)));
        how.add(text("payment.words.law.source"));
        String key = stateKey(law.daysLate().orElseThrow(), last);
        return new Part(
                "law",
                label,
                day(last),
                text("payment.words.law." + key, days(late(law.daysLate().orElseThrow(), last)), day(answer.until())),
                tone(key),
                text("payment.words.state." + key),
                how);
    }

    private Part statistics() {
        Statistics statistics = answer.statistics();
        String key = answer.open() ? "open" : "paid";
        LocalDate received = answer.invoice().receivedOn();
        List<String> how = new ArrayList<>();
        how.add(text("payment.words.statistics.count", day(received.plusDays(1)), day(statistics.day30())));
        if (answer.law().startsOn().filter(received::equals).isPresent())
            how.add(text("payment.words.statistics.differs"));
        how.add(text("payment.words.statistics.source"));
        String tone = statistics.band() == Band.FIRST ? "good" : "care";
        return new Part(
                "statistics",
                text("payment.words.statistics.label." + key),
                text("payment.words.statistics.big", statistics.days()),
                text("payment.words.statistics." + key, statistics.days(), statistics.bandDays()),
                answer.open() && tone.equals("good") ? "none" : tone,
                statistics.bandDays(),
                how);
    }

    private Part terms() {
        Terms terms = answer.terms();
        List<String> how = new ArrayList<>();
        how.add(text(
                "payment.words.terms.basis." + terms.basis(),
                day(terms.dueOn()),
                answer.invoice().terms().agreedDays().orElse(0)));
        if (terms.basis() == Basis.DATE_ON_INVOICE
                && answer.invoice().terms().agreedDays().isPresent()) how.add(text("payment.words.terms.both"));
        if (terms.longTerms()) how.add(text("payment.words.terms.long"));
        if (answer.onTop().lastDay().isBefore(terms.dueOn()))
            how.add(text("payment.words.terms.law", day(answer.onTop().lastDay())));
        String key = stateKey(terms.daysLate(), terms.dueOn());
        return new Part(
                "terms",
                text("payment.words.terms.label"),
                day(terms.dueOn()),
                text("payment.words.terms." + key, days(late(terms.daysLate(), terms.dueOn())), day(answer.until())),
                tone(key),
                text("payment.words.state." + key),
                how);
    }

    private Part onTop() {
        OnTop onTop = answer.onTop();
        String label = text("payment.words.onTop.label");
        if (onTop.rateUnknown().isPresent()) {
            BankRateUnknown unknown = new BankRateUnknown(onTop.rateUnknown().get());
            return new Part(
                    "on-top",
                    label,
                    text("payment.words.onTop.unknown"),
                    text("payment.words.onTop.unknown.finding"),
                    "care",
                    text("payment.words.notComputed"),
                    List.of(texts.text(unknown)));
        }
        if (onTop.late().isEmpty()) {
            return new Part(
                    "on-top",
                    label,
                    pounds(BigDecimal.ZERO),
                    text("payment.words.onTop.nothing"),
                    "none",
                    text("payment.words.state.nothing"),
                    List.of(text("payment.words.onTop.nothing.how", day(onTop.lastDay()))));
        }
        LatePayment late = onTop.late().get();
        return new Part(
                "on-top",
                label,
                pounds(late.total()),
                text("payment.words.onTop.finding", pounds(late.interest()), pounds(late.fixedSum())),
                "bad",
                text("payment.words.state.owed"),
                onTopHow(late));
    }

    private List<String> onTopHow(LatePayment late) {
        List<String> how = new ArrayList<>();
        how.add(text(lateBasis(), day(late.lateFrom().minusDays(1)), day(late.lateFrom())));
        how.add(text(
                "payment.words.onTop.rate",
                percent(late.rate().subtract(late.bankRate())),
                percent(late.bankRate()),
                day(late.halfYear().rateOf()),
                percent(late.rate())));
        for (Segment segment : late.segments()) how.add(segment(segment, late));
        if (late.segments().size() > 1) how.add(text("payment.words.onTop.together", pounds(late.interest())));
        how.add(text("payment.words.onTop.fixed." + late.fixedSum().intValue(), pounds(late.lateAmount())));
        answer.onTop().perDay().ifPresent(p -> how.add(text("payment.words.onTop.perDay", pounds(p))));
        how.add(text("payment.words.onTop.contract"));
        return how;
    }

    private String segment(Segment segment, LatePayment late) {
        String key = late.segments().size() > 1 ? "payment.words.onTop.stretch" : "payment.words.onTop.whole";
        return text(
                key,
                pounds(segment.unpaid()),
                percent(late.rate()),
                days(segment.days()),
                day(segment.from()),
                day(segment.until()),
                pounds(late.interest()));
    }

    /** Why interest runs from where it does. */
    private String lateBasis() {
        return answer.onTop().lastDay().isBefore(answer.terms().dueOn())
                ? "payment.words.onTop.from.law"
                : "payment.words.onTop.from." + answer.terms().basis();
    }

    /** paid or open, late, on the day or before. */
    private String stateKey(long daysLate, LocalDate last) {
        if (!answer.open()) return daysLate > 0 ? "paidLate" : "paidInTime";
        if (daysLate > 0) return "openLate";
        return answer.asOf().equals(last) ? "openToday" : "openInTime";
    }

    private long late(long daysLate, LocalDate last) {
        return daysLate > 0 ? daysLate : ChronoUnit.DAYS.between(answer.until(), last);
    }

    private static String tone(String key) {
        return switch (key) {
            case "paidLate", "openLate" -> "bad";
            case "paidInTime" -> "good";
            case "openToday" -> "care";
            default -> "none";
        };
    }

    String days(long days) {
        return text("payment.words.days", days);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "£%,.2f", amount);
    }

    /** {@code 11.75%}, without closing noughts. */
    static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + "%";
    }
}
