package merlin.report.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merlin.payment.statutory.ComplianceNotice;
import merlin.payment.statutory.NoticeApproval;
import merlin.payment.statutory.ReadStatutory.Statutory;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Fact;
import merlin.report.document.Document;
import merlin.report.document.Document.Section;
import merlin.shared.MerlinClock;

/** The figures of a Payments Compliance Notice as a document, with who approves them. PAY-18 */
final class NoticeDocument {
    private NoticeDocument() {}

    /** @throws java.util.NoSuchElementException when the days are no reporting period of the notice */
    static Document of(Statutory statutory) {
        ComplianceNotice notice = statutory.notice().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        if (!statutory.complete())
            blocks.add(Block.note(
                    "Ledgers do not cover every day of the period: these figures are not yet those of a notice."));
        blocks.add(new Block.Facts(
                "Key information",
                List.of(
                        new Fact("Organisation", statutory.company()),
                        new Fact("First day", Say.day(notice.period().first())),
                        new Fact("Last day", Say.day(notice.period().last())),
                        new Fact("To be published by", Say.day(notice.period().deadline())),
                        new Fact("Approved by", approver(statutory)))));
        blocks.add(NoticeTable.of(notice, true, true));
        blocks.add(
                Block.say(
                        "A payment is made when the supplier has the money. Days are counted from the day after receipt of the invoice (regulation 38)."));
        return new Document(
                "Payments Compliance Notice figures",
                statutory.company(),
                Say.days(notice.period().first(), notice.period().last()) + ".",
                notice.period().last(),
                List.of(new Section("", "notice-figures", "The figures", blocks)));
    }

    static String approver(Statutory statutory) {
        if (statutory.approval().isEmpty()) return "Not approved yet";
        NoticeApproval approval = statutory.approval().get();
        String who = approval.approval().name() + ", " + approval.approval().title() + ", entered on "
                + Say.day(LocalDate.ofInstant(approval.getEnteredAt(), MerlinClock.LONDON));
        return approval.isOf(statutory.notice().orElseThrow())
                ? who
                : "Not these figures: " + who + ", approved earlier ones, and a ledger has changed them since";
    }
}
