package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.assessment.overview.ReadCases;
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
                    Role.PRIME,
                    "/app/portfolio/chains",
                    "Supply chains",
                    "List your partners and publish your chains."),
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
            new Door(Role.LEAD_ASSESSOR, "/app/portfolio/claims", "Claims", "Partners who were not listed."),
            new Door(Role.ASSESSOR, "/app/assessment/cases", "Cases", "Judge criteria independently of the lead."),
            new Door(Role.MODERATOR, "/app/assessment/cases", "Cases", "Settle differences between two judgements."),
            new Door(
                    Role.PARTNER,
                    "/app/survey/start",
                    "Partner survey",
                    "Say how a prime treats you. Nobody can see who answered."),
            new Door(
                    Role.PARTNER,
                    "/app/portfolio/relations",
                    "Your primes",
                    "Check what a prime says about your work together."),
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

    private static final List<Role> CASES =
            List.of(Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR, Role.PRIME, Role.DEPARTMENT);

    @Inject
    Caller caller;

    @Inject
    Organisations organisations;

    @Inject
    ReadCases readCases;

    private List<ReadCases.Row> turns = List.of();

    /** Who has a part in cases is told first where it is their turn. */
    public void load() {
        boolean inCases = CASES.stream().anyMatch(caller::has);
        if (inCases)
            turns = readCases.read().stream().filter(ReadCases.Row::mine).toList();
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
