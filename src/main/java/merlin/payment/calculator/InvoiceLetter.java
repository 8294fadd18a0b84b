package merlin.payment.calculator;

import static merlin.payment.calculator.InvoiceWords.day;
import static merlin.payment.calculator.InvoiceWords.percent;
import static merlin.payment.calculator.InvoiceWords.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.LatePayment;
import merlin.payment.clock.LatePayment.Paid;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import merlin.web.Texts;

/** The letter that claims what is owed on top. Names are left open in square brackets: the calculator asks for none. PAY-37 */
final class InvoiceLetter {
    private final InvoiceAnswer answer;
    private final LatePayment late;
    private final Optional<Letter.Names> names;
    private final InvoiceWords words;

    private InvoiceLetter(InvoiceAnswer answer, LatePayment late, Optional<Letter.Names> names, Texts texts) {
        this.answer = answer;
        this.late = late;
        this.names = names;
        this.words = new InvoiceWords(answer, texts);
    }

    /** Empty when there is nothing to claim. Lines end with a line feed. */
    static Optional<String> of(InvoiceAnswer answer, Texts texts) {
        return of(answer, Optional.empty(), texts);
    }

    /** The same with the names filled in. */
    static Optional<String> of(InvoiceAnswer answer, Letter.Names names, Texts texts) {
        return of(answer, Optional.of(names), texts);
    }

    private static Optional<String> of(InvoiceAnswer answer, Optional<Letter.Names> names, Texts texts) {
        return answer.onTop().late().map(late -> new InvoiceLetter(answer, late, names, texts).text());
    }

    private String text() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                names.map(n -> words.text("payment.letter.headNamed", day(answer.asOf()), n.supplier(), n.payer()))
                        .orElseGet(() -> words.text("payment.letter.head", day(answer.asOf()))));
        String amount = pounds(answer.invoice().amount());
        paragraphs.add(names.map(n -> words.text("payment.letter.subjectNamed", amount, n.number()))
                .orElseGet(() -> words.text("payment.letter.subject", amount)));
        paragraphs.add(words.text(
                "payment.letter.due." + dueKey(),
                day(answer.invoice().receivedOn()),
                day(answer.onTop().lastDay())));
        paragraphs.add(paid());
        paragraphs.add(claim());
        paragraphs.add(words.text("payment.letter.ask", pounds(asked())));
        paragraphs.add(words.text("payment.letter.dispute"));
        if (answer.invoice().terms().law() != ContractLaw.NO_PUBLIC_CONTRACT)
            paragraphs.add(words.text("payment.letter.service"));
        paragraphs.add(words.text("payment.letter.end"));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String dueKey() {
        boolean byLaw = answer.law()
                .lastGoodDay()
                .filter(answer.onTop().lastDay()::equals)
                .isPresent();
        return byLaw ? "law" : answer.terms().basis().name();
    }

    /** What arrived, and what did not. */
    private String paid() {
        List<String> lines = new ArrayList<>();
        if (answer.invoice().paid().size() > 1
                || (answer.open() && !answer.invoice().paid().isEmpty()))
            for (Paid paid : answer.invoice().paid())
                lines.add(words.text("payment.letter.part", pounds(paid.amount()), day(paid.on())));
        String key = answer.open() ? "payment.letter.open" : "payment.letter.paid";
        lines.add(words.text(key, day(answer.until()), words.days(late.daysLate()), pounds(late.unpaid())));
        return String.join("\n", lines);
    }

    private String claim() {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("payment.letter.claim"));
        lines.add(words.text(
                "payment.letter.interest",
                pounds(late.interest()),
                percent(late.rate()),
                percent(late.rate().subtract(late.bankRate())),
                percent(late.bankRate()),
                day(late.lateFrom()),
                day(late.until())));
        lines.add(words.text("payment.letter.fixed", pounds(late.fixedSum())));
        lines.add(words.text("payment.letter.total", pounds(late.total())));
        answer.onTop().perDay().ifPresent(perDay -> lines.add(words.text("payment.letter.perDay", pounds(perDay))));
        return String.join("\n", lines);
    }

    private BigDecimal asked() {
        return late.total().add(late.unpaid());
    }
}
