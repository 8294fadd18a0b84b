package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import merlin.account.Organisation;
import merlin.payment.chain.DepartmentPayment;
import merlin.payment.chain.RecordPayments;
import merlin.payment.confirmation.ConfirmRest;
import merlin.payment.confirmation.CorrectInvoice;
import merlin.payment.confirmation.Correction;
import merlin.payment.confirmation.DisputeInvoice;
import merlin.payment.confirmation.ReadReported;
import merlin.payment.disagreement.ReadDisagreements;
import merlin.payment.disagreement.ReplyToPartner;
import merlin.payment.spotcheck.Aim;
import merlin.payment.spotcheck.DrawSample;
import merlin.payment.spotcheck.ReadSpotChecks;
import merlin.payment.spotcheck.ShowProof;
import merlin.payment.spotcheck.SpotCheck;
import merlin.payment.statement.StatedInvoice;
import merlin.programme.Contract;

/** The act in which partners look at a prime's ledgers, one of them disagrees, and the department checks a sample. */
@ApplicationScoped
public class AnswerAct {
    @Inject
    Stage stage;

    @Inject
    ReadReported readReported;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    CorrectInvoice correctInvoice;

    @Inject
    DisputeInvoice disputeInvoice;

    @Inject
    ReadDisagreements readDisagreements;

    @Inject
    ReplyToPartner replyToPartner;

    @Inject
    DrawSample drawSample;

    @Inject
    ReadSpotChecks readSpotChecks;

    @Inject
    ShowProof showProof;

    @Inject
    RecordPayments recordPayments;

    /**
     * @param account of the prime; @param partners the first one disagrees about the earlier half-year and still has the later one to
     *     check; the next ones confirm
     */
    void play(Organisation prime, String account, Contract contract, List<Cast.Partner> partners, LocalDate today) {
        disagree(prime, partners.get(0));
        partners.subList(1, 7).forEach(partner -> confirm(prime, partner));
        stage.enter(account);
        readDisagreements.read().stream()
                .filter(ReadDisagreements.Row::mine)
                .forEach(
                        row -> replyToPartner.reply(
                                row.id(),
                                1,
                                false,
                                "Our bank statement shows the day in the ledger. Please look whether it went to your old account."));
        spotCheck(prime, account, today);
        departmentPays(contract, prime, today);
    }

    /** Each of the last fourteen months, within ten days of its claim. */
    private void departmentPays(Contract contract, Organisation prime, LocalDate today) {
        stage.enter("department");
        List<DepartmentPayment.Stated> months = IntStream.rangeClosed(2, 15)
                .mapToObj(back -> YearMonth.from(today).minusMonths(back))
                .map(month -> new DepartmentPayment.Stated(
                        month, month.atDay(2), month.atDay(8 + month.getMonthValue() % 5), null))
                .toList();
        recordPayments.record(contract.getId(), prime.getId(), months);
    }

    private ReadReported.View earlier(Organisation prime) {
        List<ReadReported.Row> rows = readReported.read().stream()
                .filter(row -> row.primeId().equals(prime.getId()))
                .toList();
        return readReported.read(
                prime.getId(), rows.get(rows.size() - 1).period().from(), 0);
    }

    private void disagree(Organisation prime, Cast.Partner partner) {
        stage.enterByEmail(partner.email());
        ReadReported.View view = earlier(prime);
        LocalDate from = view.period().period().from();
        List<StatedInvoice> paid = view.lines().stream()
                .map(line -> line.stated())
                .filter(one -> one.getSettledOn() != null)
                .toList();
        StatedInvoice late = paid.get(0);
        correctInvoice.correct(
                late.getId(),
                0,
                from,
                new Correction(null, late.getSettledOn().plusDays(9), false, null),
                "The money came nine days later.");
        disputeInvoice.dispute(
                paid.get(1).getId(), 0, from, "This one was paid in two parts; the second has not come.");
        confirmRest.confirm(prime.getId(), from, view.statement());
    }

    private void confirm(Organisation prime, Cast.Partner partner) {
        if (partner.identifier().isEmpty()) return;
        stage.enterByEmail(partner.email());
        ReadReported.View view = earlier(prime);
        confirmRest.confirm(prime.getId(), view.period().period().from(), view.statement());
    }

    private void spotCheck(Organisation prime, String account, LocalDate today) {
        stage.enter("department");
        LocalDate latest = readSpotChecks.periods(prime.getId()).get(0).from();
        String id = drawSample.draw(new SpotCheck.Wanted(
                prime.getId(),
                latest,
                Aim.RANDOM,
                null,
                null,
                6,
                "For each invoice, tell us the day of payment that your bank statement shows, and which statement shows it.",
                today.plusDays(14)));
        stage.enter(account);
        readSpotChecks.read(id).items().stream()
                .filter(item -> item.invoice().getSettledOn() != null)
                .limit(2)
                .forEach(item -> showProof.show(
                        item.item().getId(),
                        item.invoice().getSettledOn(),
                        "Current account, statement of that month, line "
                                + item.item().getPlace() + "."));
    }
}
