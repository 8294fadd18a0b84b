package merlin.report.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.payment.figures.RulesInForce;
import merlin.payment.importing.BringInLedger;
import merlin.payment.importing.CheckLedger;
import merlin.payment.importing.LedgerState;
import merlin.payment.importing.ReadLedger;
import merlin.payment.importing.ReceiveLedger;
import merlin.payment.late.ReadLateInvoices;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerReader;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.payment.practices.BringPublishedReports;
import merlin.payment.practices.CrossCheck;
import merlin.payment.practices.ReadPublishedReports;
import merlin.payment.practices.StateLedgerScope;
import merlin.payment.statutory.Approval;
import merlin.payment.statutory.ApproveNotice;
import merlin.payment.statutory.ReadStatutory;
import merlin.register.PrimeView;
import merlin.register.ReadPrime;
import merlin.report.document.Block;
import merlin.report.document.Document;
import merlin.report.document.HtmlForm;
import merlin.report.document.PdfForm;
import merlin.shared.Json;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One ledger in all its forms, in the real server on both databases. */
@ExtendWith(ArquillianExtension.class)
class PaymentReportIT {
    private static final ReportingPeriod WINTER =
            new ReportingPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31));
    private static final String HEADER =
            "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,received_date,due_date,paid_date,amount,disputed\n";

    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer test;

    @Inject
    Organisations organisations;

    @Inject
    ReceiveLedger receiveLedger;

    @Inject
    CheckLedger checkLedger;

    @Inject
    BringInLedger bringInLedger;

    @Inject
    ReadLedger readLedger;

    @Inject
    RulesInForce rules;

    @Inject
    ReadPaymentPerformance readPaymentPerformance;

    @Inject
    ReadOwnPaymentReport readOwnPaymentReport;

    @Inject
    ReadPrime readPrime;

    @Inject
    ReadStatutory readStatutory;

    @Inject
    ApproveNotice approveNotice;

    @Inject
    BringPublishedReports bringPublishedReports;

    @Inject
    ReadPublishedReports readPublishedReports;

    @Inject
    StateLedgerScope stateLedgerScope;

    @Inject
    ReadLateInvoices readLateInvoices;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    private Organisation prime;
    private String number;

    @BeforeEach
    void aPrimeWithACompanyNumber() throws Exception {
        number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        prime = organisation(OrganisationKind.PRIME, "Payer", "GB-COH", number);
        test.actAs(Role.PRIME, prime.getId());
    }

    private Organisation organisation(OrganisationKind kind, String name, String scheme, String itsNumber)
            throws Exception {
        transaction.begin();
        Organisation made = organisations.add(new Organisation(
                java.util.UUID.randomUUID().toString(),
                kind,
                name + " " + itsNumber,
                Set.of(new Identifier(scheme, itsNumber))));
        transaction.commit();
        return made;
    }

    /** Nine partners, the last one with a register number; twenty invoices each, paid after 5 to 80 days, some open. */
    private static String ledger(int slower) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int partner = 1; partner <= 9; partner++) {
            for (int i = 0; i < 20; i++) {
                LocalDate received = WINTER.from().plusDays(6L * i + partner);
                boolean open = i == 19 && partner % 2 == 0;
                file.append(partner).append('-').append(i).append(",S").append(partner);
                file.append(",Partner ").append(partner).append(",C").append(partner % 2);
                file.append(',').append(1 + partner % 2).append(',').append(partner < 6 ? "small" : "large");
                file.append(',')
                        .append(received)
                        .append(',')
                        .append(received.plusDays(30))
                        .append(',');
                file.append(
                        open
                                ? ""
                                : received.plusDays(5L + 8L * partner + slower).toString());
                file.append(',')
                        .append(100 * partner + i)
                        .append(".50,")
                        .append(i == 3 ? "yes" : "no")
                        .append('\n');
            }
        }
        return file.toString();
    }

    private void bring(String file, ReportingPeriod period) throws Exception {
        Path arrived = Files.writeString(Files.createTempFile("ledger", ".csv"), file);
        String id = receiveLedger
                .receive(arrived, "ledger.csv", period.from(), period.to())
                .ledgerId();
        checkLedger.check(id, Wishes.NONE);
        await(id);
        assertEquals(List.of(), readLedger.read(id).findings());
        bringInLedger.bringIn(id, false);
        await(id);
        assertEquals(LedgerState.IMPORTED, readLedger.progress(id).state());
    }

    private void await(String id) throws InterruptedException {
        test.until(() -> !readLedger.progress(id).isAtWork());
    }

    /** The way of the command line: the file, the reader, the tallies. */
    private PaymentMetrics fromTheFile(String file) throws Exception {
        Path path = Files.writeString(Files.createTempFile("ledger", ".csv"), file);
        Tallies tallies = new LedgerReader(path, Layouts.of(path, Wishes.NONE))
                .read(1, () -> new Tallies(WINTER, rules.thresholds(WINTER.to()), EnumSet.noneOf(Grouping.class)))
                .sinks()
                .get(0);
        return tallies.metrics(rules.rates(WINTER.to()));
    }

    @Test
    void rep1TheSameLedgerGivesTheSameFiguresInEveryForm() throws Exception {
        String file = ledger(0);
        bring(file, WINTER);
        PaymentMetrics figures = fromTheFile(file);
        Document own = readOwnPaymentReport.read(readOwnPaymentReport.usual().orElseThrow());
        test.actAsNobody();
        PaymentPerformance open = readPaymentPerformance.read(prime.getId(), null, null);
        assertEquals(WINTER.from(), open.from());
        assertEquals(
                Json.MAPPER.valueToTree(figures).get("averageDays"),
                open.figures().get("averageDays"));
        for (String name :
                List.of("bands", "statutoryOnTime", "lateTerms", "unpaidAtEnd", "medianDays", "distribution"))
            assertEquals(
                    Json.MAPPER.valueToTree(figures).get(name), open.figures().get(name), name);
        for (Document report : List.of(own, open.report())) sameInAllForms(report, figures);
        assertTrue(Json.write(own).contains("Partner 9"));
        assertFalse(Json.write(open).contains("Partner 9"));
        PrimeView.Payment payment = readPrime.read(prime.getId()).payment();
        assertEquals(
                PaymentReport.figures(open.report()).stream()
                        .map(f -> f.value().text())
                        .toList(),
                payment.lines().stream().map(PrimeView.PaymentValue::value).toList());
    }

    private static void sameInAllForms(Document report, PaymentMetrics figures) throws Exception {
        assertEquals(
                figures.averageDays(), figure(report, "average-days").value().number());
        assertEquals(
                figures.statutoryOnTime().count(),
                figure(report, "law-on-time").value().number().longValueExact());
        assertEquals(
                figures.statutoryOnTime().of(),
                figure(report, "law-on-time").of().longValueExact());
        assertEquals(
                figures.medianDays(),
                figure(report, "median-days").value().number().intValueExact());
        String page = HtmlForm.sections(report);
        String csv = new String(PaymentReport.csv(report), StandardCharsets.UTF_8);
        String json = Json.write(report);
        String paper;
        try (PDDocument pdf = Loader.loadPDF(PdfForm.of(report))) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (Block.Figure figure : PaymentReport.figures(report)) {
            String text = figure.value().text();
            assertTrue(page.contains(text) && csv.contains(text) && json.contains(text) && paper.contains(text), text);
        }
    }

    private static Block.Figure figure(Document report, String id) {
        return PaymentReport.figures(report).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reg6WithoutALedgerThePageSaysSoAndADifferentPeriodIsRefused() throws Exception {
        test.actAsNobody();
        PaymentPerformance nothing = readPaymentPerformance.read(prime.getId(), null, null);
        assertEquals("No ledger supplied; nothing is implied.", nothing.withheld());
        assertNull(nothing.report());
        test.actAs(Role.PRIME, prime.getId());
        assertEquals(Optional.empty(), readOwnPaymentReport.usual());
        bring(ledger(0), new ReportingPeriod(WINTER.from(), LocalDate.of(2026, 1, 31)));
        test.actAsNobody();
        assertTrue(readPaymentPerformance
                .read(prime.getId(), null, null)
                .withheld()
                .startsWith("A ledger was supplied, but"));
        assertThrows(NotFound.class, () -> readPaymentPerformance.read("nobody", null, null));
    }

    @Test
    void pay15OnlyPublishedPeriodsAreGiven() throws Exception {
        bring(ledger(0), WINTER);
        test.actAsNobody();
        Refusal refused = assertThrows(
                Refusal.class,
                () -> readPaymentPerformance.read(prime.getId(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        assertEquals("PAY-15", refused.rule());
        assertEquals("2025-10-01 to 2026-03-31", refused.arguments()[0]);
    }

    @Test
    void pay18AnApprovalIsOfTheFiguresThatStoodAndOfNoOthers() throws Exception {
        bring(ledger(0), WINTER);
        assertThrows(Refusal.class, () -> new Approval(" ", "Finance director"));
        approveNotice.approve(WINTER, new Approval("Alex Lee", "Finance director"));
        ReadStatutory.Statutory now = readStatutory.read(WINTER);
        assertTrue(now.approval().orElseThrow().isOf(now.notice().orElseThrow()));
        bring(ledger(3), WINTER);
        ReadStatutory.Statutory later = readStatutory.read(WINTER);
        assertFalse(later.approval().orElseThrow().isOf(later.notice().orElseThrow()));
        assertTrue(NoticeDocument.approver(later).startsWith("Not these figures: Alex Lee"));
        assertThrows(
                NotFound.class,
                () -> approveNotice.approve(
                        new ReportingPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31)),
                        new Approval("Alex Lee", "Finance director")));
    }

    @Test
    void pay35PublishedReportsComeInOnceAndContradictOnlyWhenThePrimeSaysTheyAreAboutTheSame() throws Exception {
        bring(ledger(0), WINTER);
        String reports = "Report Id,Company number,Start date,End date,Average time to pay\n7," + number
                + ",2025-10-01,2026-03-31,12\n8,00000042,2025-10-01,2026-03-31,90\n";
        assertEquals(1, bringReports(reports).added());
        BringPublishedReports.Brought again = bringReports(reports);
        assertEquals(0, again.added() + again.changed());
        assertEquals(1, again.same());
        assertEquals(1, bringReports(reports.replace(",12\n", ",13\n")).changed());
        CrossCheck before = readPublishedReports.read().get(0).check().orElseThrow();
        assertEquals(CrossCheck.Population.CHAIN_ONLY, before.population());
        assertFalse(before.contradicts());
        stateLedgerScope.state(WINTER, true);
        assertTrue(readPublishedReports.read().get(0).check().orElseThrow().contradicts());
        test.actAsNobody();
        assertTrue(Json.write(readPaymentPerformance
                        .read(prime.getId(), null, null)
                        .report()
                        .section(9))
                .contains("one of the two is wrong"));
        test.actAs(Role.PRIME, prime.getId());
        stateLedgerScope.state(WINTER, false);
        assertFalse(readPublishedReports.read().get(0).check().orElseThrow().contradicts());
        assertThrows(Refusal.class, () -> bringReports(reports.replace(number, "00000043")));
    }

    private BringPublishedReports.Brought bringReports(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bringPublishedReports.bring("reports.csv", () -> new ByteArrayInputStream(bytes), Optional.empty());
    }

    @Test
    void pay16EachLateInvoiceHasItsLetterForItsTwoSidesOnly() throws Exception {
        String its = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        bring(ledger(0).replace(",S9,", ",GB-COH-" + its + ","), WINTER);
        List<ReadLateInvoices.Late> late = readLateInvoices.read("").invoices();
        assertTrue(
                late.stream().anyMatch(i -> i.paidOn() == null) && late.get(0).paidOn() == null);
        assertFalse(late.stream().anyMatch(i -> i.number().endsWith("-3")), "disputed");
        assertFalse(late.stream().anyMatch(i -> i.other().equals("Partner 1")), "paid in time");
        Organisation partner = organisation(OrganisationKind.PARTNER, "Partner nine", "GB-COH", its);
        test.actAs(Role.PARTNER, partner.getId());
        List<ReadLateInvoices.Late> mine = readLateInvoices.read("").invoices();
        assertEquals(19, mine.size());
        assertEquals(prime.getName(), mine.get(0).other());
        String letter = readLateInvoices.letter(mine.get(0).id());
        assertTrue(letter.startsWith("Partner 9\n"), letter);
        assertTrue(
                letter.contains("To: " + prime.getName())
                        && letter.contains("invoice " + mine.get(0).number()),
                letter);
        Matcher total = Pattern.compile("£([0-9,.]+) together").matcher(letter);
        assertTrue(
                total.find()
                        && total.group(1)
                                .equals(String.format("%,.2f", mine.get(0).onTop())),
                letter);
        long others = late.stream()
                .filter(i -> !i.other().equals("Partner 9"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThrows(NotFound.class, () -> readLateInvoices.letter(others));
        test.actAs(
                Role.PRIME,
                organisation(OrganisationKind.PRIME, "Other", "GB-UKPRN", its).getId());
        assertThrows(NotFound.class, () -> readLateInvoices.letter(others));
    }
}
