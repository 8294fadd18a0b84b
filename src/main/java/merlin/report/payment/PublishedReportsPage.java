package merlin.report.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import merlin.payment.ledger.DateOrder;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.practices.BringPublishedReports;
import merlin.payment.practices.CrossCheck;
import merlin.payment.practices.PublishedReport;
import merlin.payment.practices.ReadPublishedReports;
import merlin.payment.practices.StateLedgerScope;
import merlin.programme.FindingText;
import merlin.report.Say;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime's published payment-practices reports beside its ledgers; it brings them in and says what its ledgers hold. */
@Named
@ViewScoped
public class PublishedReportsPage implements Serializable {
    @Inject
    ReadPublishedReports readPublishedReports;

    @Inject
    BringPublishedReports bringPublishedReports;

    @Inject
    StateLedgerScope stateLedgerScope;

    @Inject
    Texts texts;

    private transient Part file;
    private String order = "";
    private transient List<Card> cards;
    private transient BringPublishedReports.Brought refused;

    /** A measure of a card. @param published as printed; @param follows in words */
    public record Measure(String name, String published, String ledger, String follows) {}

    /**
     * A report.
     *
     * @param period as in the address of a report
     * @param tone of the status mark
     */
    public record Card(
            String period,
            String words,
            String filed,
            String status,
            String tone,
            String verdict,
            boolean comparable,
            boolean allPurchases,
            List<Measure> measures,
            List<String> doubts) {}

    public void load() {
        getCards();
    }

    public String bring() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) throw new Refusal("PAY-35", "payment.practices.choose");
        Part sent = file;
        Optional<DateOrder> stated = order == null || order.isEmpty() ? Optional.empty() : DateOrder.of(order);
        BringPublishedReports.Brought brought =
                bringPublishedReports.bring(sent.getSubmittedFileName(), sent::getInputStream, stated);
        if (!brought.file().problems().isEmpty()) {
            refused = brought;
            return null;
        }
        Pages.done(texts.text("payment.practices.done", brought.added(), brought.changed(), brought.same()));
        brought.file()
                .remarks()
                .forEach(
                        r -> Pages.done(texts.text(r.messageKey(), r.arguments().toArray())));
        return "/app/payment/published?faces-redirect=true";
    }

    /** @param all whether the ledgers of these days hold everything the company bought */
    public String state(String period, boolean all) {
        stateLedgerScope.state(ChosenPeriod.of(period).orElseThrow(), all);
        Pages.done(texts.text("payment.practices.stated"));
        return "/app/payment/published?faces-redirect=true";
    }

    public List<Card> getCards() {
        if (cards == null)
            cards = readPublishedReports.read().stream().map(this::card).toList();
        return cards;
    }

    private Card card(ReadPublishedReports.Row row) {
        PublishedReport report = row.report();
        Optional<CrossCheck> check = row.check();
        boolean contradicts = check.filter(CrossCheck::contradicts).isPresent();
        boolean same =
                check.filter(c -> c.population() == CrossCheck.Population.SAME).isPresent();
        return new Card(
                ChosenPeriod.text(new ReportingPeriod(report.from(), report.to())),
                Say.days(report.from(), report.to()),
                report.filedOn() == null ? "not stated" : Say.day(report.filedOn()),
                contradicts ? "differs" : same ? "agrees" : "not compared",
                contradicts ? "care" : same ? "good" : "none",
                check.map(Published::verdict)
                        .orElse("There are no figures of exactly these days, so nothing stands beside this report."),
                check.isPresent(),
                row.allPurchases(),
                check.stream()
                        .flatMap(c -> c.lines().stream())
                        .map(line -> new Measure(
                                Published.title(line.column()),
                                Published.value(line.column(), line.published()).text(),
                                Published.ledger(line).text(),
                                Published.inWords(line)))
                        .toList(),
                report.doubts().stream()
                        .map(d -> texts.text(
                                "payment.practices.doubt." + d.kind(),
                                d.kind() == PublishedReport.Kind.BANDS_DO_NOT_ADD_UP
                                        ? new Object[] {"", d.text()}
                                        : new Object[] {d.column().title(), d.text()}))
                        .toList());
    }

    public boolean isRefused() {
        return refused != null;
    }

    public List<FindingText> getProblems() {
        return FindingText.of(refused.file().problems(), texts);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
