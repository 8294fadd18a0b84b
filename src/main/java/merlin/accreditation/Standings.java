package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.accreditation.Standing.Fact;
import merlin.accreditation.Standing.Running;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.State;
import merlin.programme.Contract;
import merlin.programme.Contracts;

/** Gathers what {@link Standing#of} needs. */
@ApplicationScoped
public class Standings {
    private static final int MONTHS_TO_FIRST = 12;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Assessments assessments;

    @Inject
    Contracts contracts;

    /** The standing of each of these primes on that day, in the given order. */
    public Map<String, Standing> of(Collection<String> primeIds, LocalDate today) {
        Map<String, List<AccreditationDecision>> decided =
                decisions.ofPrimes(primeIds).stream().collect(Collectors.groupingBy(AccreditationDecision::getPrimeId));
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String prime : primeIds) {
            List<Fact> facts = decided.getOrDefault(prime, List.of()).stream()
                    .map(d -> fact(d, today))
                    .toList();
            standings.put(
                    prime,
                    Standing.of(facts, running(prime), facts.isEmpty() ? firstDue(prime) : Optional.empty(), today));
        }
        return standings;
    }

    public Standing of(String primeId, LocalDate today) {
        return of(List.of(primeId), today).get(primeId);
    }

    private Fact fact(AccreditationDecision decision, LocalDate today) {
        List<ConditionNow> conditions = decisions.conditions(decision, today);
        return new Fact(
                decision.getDecision(),
                decision.getDecidedOn(),
                decision.validUntil().orElse(null),
                conditions.size(),
                count(conditions, ConditionState.DONE),
                count(conditions, ConditionState.OVERDUE));
    }

    private static int count(List<ConditionNow> conditions, ConditionState state) {
        return (int) conditions.stream().filter(c -> c.state() == state).count();
    }

    private Running running(String primeId) {
        List<State> states =
                assessments.ofPrime(primeId).stream().map(Assessment::getState).toList();
        if (states.stream().anyMatch(s -> s == State.OUTCOME_ISSUED || s == State.APPEAL))
            return Running.AWAITING_DECISION;
        return states.stream().anyMatch(State::underWay) ? Running.BEING_ASSESSED : Running.NO;
    }

    /** ACR-7: twelve months after the start of the prime's first contract. */
    private Optional<LocalDate> firstDue(String primeId) {
        return contracts.ofPrime(primeId).stream()
                .map(Contract::getStartsOn)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(start -> start.plusMonths(MONTHS_TO_FIRST));
    }
}
