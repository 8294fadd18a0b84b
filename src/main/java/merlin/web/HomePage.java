package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.assessment.overview.ReadCases;
import merlin.payment.confirmation.ReadReported;
import merlin.payment.confirmation.ReportedPeriod;
import merlin.payment.disagreement.ReadDisagreements;
import merlin.payment.spotcheck.ReadSpotChecks;
import merlin.shared.Caller;
import merlin.shared.Role;

/** The start page after sign-in: what waits for the person, then one door for each thing the person's roles can do. */
@Named
@RequestScoped
public class HomePage {
    /** A door: who may see it, where it leads, and what is behind it. */
    public record Door(Role role, String address, String title, String text) {}

    private static final List<Door> DOORS = List.of(
            new Door(
                    Role.DEPARTMENT,
                    "/app/programme/programmes",
                    "Programmes",
                    "Bring in contracts and see who stands behind them."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/accreditation/decisions",
                    "Decisions",
                    "Cases that wait for the department."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/assessment/cases",
                    "Cases",
                    "Assessments of your programmes, and how far they are."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/payment/both-sides",
                    "Payment, both sides",
                    "What partners say to the ledgers of your primes."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/payment/pass-down",
                    "Where the days go",
                    "From the department's payment down to tier 3."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/payment/spot-checks",
                    "Spot checks",
                    "Draw invoices from a prime's ledger and ask for proof of payment."),
            new Door(
                    Role.DEPARTMENT,
                    "/app/payment/disagreements",
                    "Disagreements about payment",
                    "Between primes and partners of your contracts."),
            new Door(
                    Role.PRIME,
                    "/app/portfolio/chains",
                    "Supply chains",
                    "List your partners and publish your chains."),
            new Door(
                    Role.PRIME,
                    "/app/payment/ledgers",
                    "Payment ledgers",
                    "Bring in what you were invoiced and when you paid."),
            new Door(
                    Role.PRIME,
                    "/app/payment/report",
                    "Payment report",
                    "How fast you pay, where it is slow, and what the law makes of it."),
            new Door(
                    Role.PRIME, "/app/payment/both-sides", "Payment, both sides", "What partners say to your ledgers."),
            new Door(
                    Role.PRIME,
                    "/app/payment/pass-down",
                    "Where the days go",
                    "From the department's payment down to tier 3."),
            new Door(Role.PRIME, "/app/payment/spot-checks", "Spot checks", "What departments ask you to prove."),
            new Door(
                    Role.PRIME,
                    "/app/payment/disagreements",
                    "Disagreements about payment",
                    "Invoices that partners see differently."),
            new Door(Role.PRIME, "/app/account/profile", "Your organisation", "Say once who you are."),
            new Door(
                    Role.PRIME,
                    "/app/survey/returned-list",
                    "Partner list in the survey",
                    "What the assessor asks about your list before a survey opens."),
            new Door(Role.PRIME, "/app/assessment/cases", "Assessment", "Assess yourself and follow your case."),
            new Door(Role.LEAD_ASSESSOR, "/app/assessment/cases", "Cases", "Your assessments, with what is due."),
            new Door(
                    Role.LEAD_ASSESSOR,
                    "/app/survey/surveys",
                    "Partner surveys",
                    "Open a survey; read outcomes after it has closed."),
            new Door(
                    Role.LEAD_ASSESSOR,
                    "/app/accreditation/conditions",
                    "Conditions",
                    "What accreditations still ask of primes."),
            new Door(
                    Role.LEAD_ASSESSOR,
                    "/app/payment/both-sides",
                    "Payment, both sides",
                    "What partners say to the ledgers of primes you survey."),
            new Door(Role.LEAD_ASSESSOR, "/app/portfolio/claims", "Claims", "Partners who were not listed."),
            new Door(
                    Role.LEAD_ASSESSOR,
                    "/app/payment/disagreements",
                    "Disagreements about payment",
                    "Between primes you assess and their partners."),
            new Door(Role.ASSESSOR, "/app/assessment/cases", "Cases", "Judge criteria independently of the lead."),
            new Door(Role.MODERATOR, "/app/assessment/cases", "Cases", "Settle differences between two judgements."),
            new Door(
                    Role.PARTNER,
                    "/app/survey/start",
                    "Partner survey",
                    "Say how a prime treats you. Nobody can see who answered."),
            new Door(
                    Role.PARTNER,
                    "/app/payment/confirm",
                    "Invoices to check",
                    "When were you paid? Check what primes report."),
            new Door(
                    Role.PARTNER,
                    "/app/payment/disagreements",
                    "Disagreements about payment",
                    "Where you and a prime see an invoice differently."),
            new Door(
                    Role.PARTNER,
                    "/app/portfolio/relations",
                    "Your primes",
                    "Check what a prime says about your work together."),
            new Door(
                    Role.PARTNER,
                    "/app/payment/late",
                    "Late invoices",
                    "What primes owe you on top of what they paid late, with a letter for each."),
            new Door(
                    Role.PARTNER,
                    "/app/account/profile",
                    "Your organisation",
                    "Say once who you are and what you offer."),
            new Door(
                    Role.PARTNER,
                    "/app/portfolio/claim",
                    "You were left out?",
                    "Tell the assessor that you work with a prime."));

    private static final List<Role> PAYMENT = List.of(Role.PARTNER, Role.PRIME, Role.LEAD_ASSESSOR, Role.DEPARTMENT);

    private static final List<Role> CASES =
            List.of(Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR, Role.PRIME, Role.DEPARTMENT);

    @Inject
    Caller caller;

    @Inject
    Organisations organisations;

    @Inject
    ReadCases readCases;

    @Inject
    ReadReported readReported;

    @Inject
    ReadDisagreements readDisagreements;

    @Inject
    ReadSpotChecks readSpotChecks;

    private List<ReadCases.Row> turns = List.of();
    private List<Waiting> waiting = List.of();

    /** Something about payment that waits for the person. @param due null for no day */
    public record Waiting(String address, String title, String detail, LocalDate due) {}

    /** Who has a part in cases is told first where it is their turn. */
    public void load() {
        boolean inCases = CASES.stream().anyMatch(caller::has);
        if (inCases)
            turns = readCases.read().stream().filter(ReadCases.Row::mine).toList();
        if (PAYMENT.stream().anyMatch(caller::has))
            waiting = Stream.of(invoices(), disagreements(), spotChecks())
                    .flatMap(each -> each)
                    .toList();
    }

    private Stream<Waiting> invoices() {
        if (!caller.has(Role.PARTNER)) return Stream.empty();
        return readReported.read().stream()
                .filter(row -> row.open() > 0 && row.closedUntil() == null)
                .map(row -> new Waiting(
                        "/app/payment/reported?prime=" + row.primeId() + "&from="
                                + row.period().from(),
                        "Check what " + row.prime() + " reports about paying you",
                        ReportedPeriod.words(row.period()),
                        null));
    }

    private Stream<Waiting> disagreements() {
        return readDisagreements.read().stream()
                .filter(ReadDisagreements.Row::mine)
                .map(row -> new Waiting(
                        "/app/payment/disagreement?id=" + row.id(),
                        "Answer about invoices: " + row.partner() + " and " + row.prime(),
                        row.period(),
                        row.course().due()));
    }

    private Stream<Waiting> spotChecks() {
        if (!caller.has(Role.DEPARTMENT) && !caller.has(Role.PRIME)) return Stream.empty();
        return readSpotChecks.read().stream()
                .filter(ReadSpotChecks.Row::mine)
                .map(row -> new Waiting(
                        "/app/payment/spot-check?id=" + row.id(),
                        "Spot check of " + row.prime(),
                        row.period(),
                        row.check().getDueOn()));
    }

    /** What waits for the person about payment. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    public boolean isAnyTurn() {
        return !turns.isEmpty() || !waiting.isEmpty();
    }

    /** The cases in which it is the person's turn, the latest visit first. */
    public List<ReadCases.Row> getTurns() {
        return turns;
    }

    public List<Door> getDoors() {
        return DOORS.stream().filter(door -> caller.has(door.role)).toList();
    }

    public String getOrganisation() {
        return organisations
                .find(caller.organisationId())
                .map(Organisation::getName)
                .orElse("");
    }
}
