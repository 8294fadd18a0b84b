package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.payment.confirmation.Channel;
import merlin.payment.confirmation.ContestedInvoices;
import merlin.payment.confirmation.ReportedPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** Both sides of a case look at it, and whoever is asked for a finding; nobody else (PAY-31). */
@ApplicationScoped
@Transactional
@Allowed({Role.PRIME, Role.PARTNER, Role.LEAD_ASSESSOR, Role.DEPARTMENT})
public class ReadDisagreements {
    /** @param mine it is the caller's turn */
    public record Row(
            String id, String prime, String partner, String period, Course course, boolean overdue, boolean mine) {}

    /** @param by name of the person, and the side it stands for */
    public record Said(Step step, String by) {}

    /** @param closedUntil null while the channel is open */
    public record View(
            Row row, List<ContestedInvoices.Contested> invoices, List<Said> steps, int seen, LocalDate closedUntil) {}

    @Inject
    Disagreements disagreements;

    @Inject
    Moves moves;

    @Inject
    ContestedInvoices contested;

    @Inject
    Channel channel;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's cases, the newest first. */
    public List<Row> read() {
        Map<String, Disagreement> all = new TreeMap<>();
        Stream.of(own(), disagreements.ofFinder(caller.userId()), disagreements.ofFinder(caller.organisationId()))
                .flatMap(List::stream)
                .filter(this::mayRead)
                .forEach(one -> all.put(one.getId(), one));
        return all.values().stream()
                .map(this::row)
                .sorted(java.util.Comparator.comparing((Row row) -> row.course().turn() == Turn.NOBODY)
                        .thenComparing(row -> !row.mine()))
                .toList();
    }

    private List<Disagreement> own() {
        return caller.has(Role.PRIME)
                ? disagreements.ofPrime(caller.organisationId())
                : disagreements.ofPartner(caller.organisationId());
    }

    private boolean mayRead(Disagreement one) {
        return Stream.of(Turn.PRIME, Turn.PARTNER, Turn.FINDER).anyMatch(turn -> moves.standsFor(turn, one));
    }

    private Row row(Disagreement one) {
        Course course = moves.course(one, disagreements.steps(one.getId()));
        return new Row(
                one.getId(),
                name(one.getPrimeId()),
                name(one.getPartnerId()),
                ReportedPeriod.words(ReportedPeriod.half(one.getPeriodFrom())),
                course,
                course.isOverdue(MerlinClock.today(clock)),
                moves.standsFor(course.turn(), one));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }

    /** The case, or {@link NotFound} for whoever has no part in it. */
    public View read(String id) {
        Disagreement one = Optional.of(disagreements.get(id))
                .filter(this::mayRead)
                .orElseThrow(() -> new NotFound("disagreement", id));
        List<Step> steps = disagreements.steps(id);
        return new View(
                row(one),
                contested.of(one.getPrimeId(), one.getPartnerId(), one.getPeriodFrom()),
                steps.stream().map(step -> new Said(step, by(step))).toList(),
                steps.size(),
                channel.closedUntil(one.getPrimeId()).orElse(null));
    }

    private String by(Step step) {
        return users.find(step.getBy())
                .map((User user) -> user.getName() + ", " + name(user.getOrganisationId()))
                .orElse("Merlin");
    }
}
