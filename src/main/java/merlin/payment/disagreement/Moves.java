package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.criteria.Editions;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.confirmation.Channel;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programmes;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** Takes the steps of a case, one at a time, and finds out who is to find (PAY-31). */
@ApplicationScoped
class Moves {
    private static final int LONGEST = 2000;

    @Inject
    Disagreements disagreements;

    @Inject
    Channel channel;

    @Inject
    Editions editions;

    @Inject
    Portfolios portfolios;

    @Inject
    Contracts contracts;

    @Inject
    Programmes programmes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DisagreementMoved> moved;

    @Inject
    Event<FindingNeeded> needed;

    Course course(Disagreement disagreement, List<Step> steps) {
        return Course.of(steps, limits(), channel.closed(disagreement.getPrimeId()));
    }

    private Course.Limits limits() {
        RuleSet rules = editions.paymentRules("merlin");
        LocalDate today = MerlinClock.today(clock);
        return new Course.Limits(
                days(rules, today, "disagreement-prime-days"),
                days(rules, today, "disagreement-partner-days"),
                days(rules, today, "disagreement-finding-days"));
    }

    private static int days(RuleSet rules, LocalDate day, String name) {
        return rules.on(day, name)
                .orElseThrow(() -> new IllegalStateException("payment rules lack " + name))
                .value()
                .intValueExact();
    }

    /**
     * A person's step. The same step again changes nothing.
     *
     * @param turn whose the step is; the caller stands for it
     * @param seen place of the last step that was shown
     */
    void take(String id, Turn turn, int seen, StepKind kind, String typed) {
        Disagreement disagreement = disagreements.locked(id);
        if (!standsFor(turn, disagreement)) throw new NotFound("disagreement", id);
        channel.isOpen(disagreement.getPrimeId());
        String why = words(typed);
        List<Step> steps = disagreements.steps(id);
        Step last = steps.get(steps.size() - 1);
        if (last.getKind() == kind && last.getBy().equals(caller.userId())) return;
        if (last.getPlace() != seen || last.getKind().next() != turn)
            throw new Refusal("PAY-31", "payment.disagreement.meanwhile");
        if (why == null && needsWords(kind)) throw new Refusal("PAY-31", "payment.disagreement.why");
        add(disagreement, last.getPlace() + 1, kind, why);
    }

    private static boolean needsWords(StepKind kind) {
        return kind == StepKind.PRIME_ANSWERED || kind == StepKind.PARTNER_INSISTED || kind.isFinding();
    }

    private static String words(String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (typed.strip().length() > LONGEST) throw new Refusal("PAY-31", "payment.disagreement.longWhy", LONGEST);
        return typed.strip();
    }

    boolean standsFor(Turn turn, Disagreement in) {
        return switch (turn) {
            case PRIME -> caller.organisationId().equals(in.getPrimeId());
            case PARTNER -> caller.organisationId().equals(in.getPartnerId());
            case FINDER -> isFinder(in);
            case NOBODY -> false;
        };
    }

    private boolean isFinder(Disagreement in) {
        if (in.getFinder() == null) return false;
        String who = in.getFinder() == Disagreement.Finder.DEPARTMENT ? caller.organisationId() : caller.userId();
        return who.equals(in.getFinderId());
    }

    void add(Disagreement disagreement, int place, StepKind kind, String why) {
        Instant now = clock.instant();
        disagreements.add(new Step(Id.next(), disagreement.getId(), place, kind, caller.userId(), now, why));
        if (kind.next() == Turn.FINDER) askForFinding(disagreement, kind);
        moved.fire(new DisagreementMoved(
                disagreement.getId(),
                disagreement.getPrimeId(),
                disagreement.getPartnerId(),
                kind,
                kind.next(),
                caller.userId(),
                now,
                kind.isFinding() ? why : ""));
    }

    private void askForFinding(Disagreement disagreement, StepKind kind) {
        FindingNeeded finding = new FindingNeeded(disagreement.getPrimeId());
        if (kind != StepKind.HANDED_ON) needed.fire(finding);
        if (finding.lead().isPresent()) {
            disagreement.goesTo(
                    Disagreement.Finder.LEAD_ASSESSOR, finding.lead().get());
        } else {
            department(disagreement).ifPresent(id -> disagreement.goesTo(Disagreement.Finder.DEPARTMENT, id));
        }
    }

    /** Of the contract on which the prime lists the partner; else of any contract of the prime. */
    private Optional<String> department(Disagreement disagreement) {
        Optional<Contract> listed = portfolios.publishedOf(disagreement.getPartnerId()).stream()
                .filter(s -> s.getPrimeId().equals(disagreement.getPrimeId()))
                .map(Subcontract::getContractId)
                .findFirst()
                .flatMap(contracts::find);
        return listed.or(() ->
                        contracts.ofPrime(disagreement.getPrimeId()).stream().findFirst())
                .map(Contract::getProgrammeId)
                .map(programme -> programmes.get(programme).getDepartmentId());
    }
}
