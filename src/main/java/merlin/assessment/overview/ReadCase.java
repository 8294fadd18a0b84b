package merlin.assessment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.CaseStep;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.report.Reports;
import merlin.criteria.Editions;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programmes;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** One case: its facts, its dated task list as the caller sees it, and the steps it took. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR, Role.PRIME, Role.DEPARTMENT})
public class ReadCase {
    /**
     * @param lead name of the lead assessor, and so on
     * @param myTurn the part of the caller
     * @param team whether the caller is in the team
     * @param reportReadable whether the caller may read the report, as a draft or issued
     * @param judgingOpen whether lead and second see each other's judgements; told to the team only
     */
    public record View(
            String id,
            String reference,
            String prime,
            String department,
            String programme,
            List<String> contracts,
            String edition,
            String type,
            State state,
            LocalDate firstDay,
            LocalDate lastDay,
            String lead,
            String second,
            String moderator,
            Turn myTurn,
            boolean team,
            boolean reportReadable,
            boolean judgingOpen,
            boolean mayCancel,
            List<Task> tasks,
            List<Taken> steps)
            implements Serializable {}

    /** A step the case took. @param by name, or Merlin for a dated job */
    public record Taken(String state, Instant at, String by, String why) implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    @Inject
    CaseProgress progress;

    @Inject
    Judgements judgements;

    @Inject
    Reports reports;

    @Inject
    Organisations organisations;

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Editions editions;

    @Inject
    Users users;

    @Inject
    Clock clock;

    public View read(String assessmentId) {
        Assessment a = cases.forReading(assessmentId);
        LocalDate today = MerlinClock.today(clock);
        Viewer viewer = progress.viewer(a);
        return new View(
                a.getId(),
                a.getReference(),
                organisations.get(a.getPrimeId()).getName(),
                organisations.get(a.getDepartmentId()).getName(),
                programmes.get(a.getProgrammeId()).getTitle(),
                contracts.getAll(a.getContractIds()).stream()
                        .map(Contract::getTitle)
                        .toList(),
                editions.get(a.getEditionId()).title(),
                a.getType().label(),
                a.getState(),
                a.getFirstDay(),
                a.getLastDay(),
                name(a.getTeam().leadId()),
                name(a.getTeam().secondId()),
                name(a.getTeam().moderatorId()),
                viewer.turn(),
                viewer.team(),
                readable(a, viewer),
                viewer.team() && judgements.of(a).open(),
                viewer.is(Turn.LEAD) && a.getState().mayBecome(State.CANCELLED),
                TaskList.of(progress.of(a, today), viewer, today),
                assessments.steps(assessmentId).stream().map(this::taken).toList());
    }

    private boolean readable(Assessment a, Viewer viewer) {
        if (a.getState().reached(State.OUTCOME_ISSUED)) return true;
        if (viewer.team()) return a.getState().reached(State.REPORT_DRAFTED);
        return viewer.is(Turn.PRIME) && reports.factualCheck(a.getId()).isPresent();
    }

    private Taken taken(CaseStep step) {
        return new Taken(step.getState().label(), step.getAt(), name(step.getBy()), step.getWhy());
    }

    private String name(String userId) {
        return users.find(userId).map(User::getName).orElse("Merlin");
    }
}
